using Recoupe.Reuse;

namespace Recoupe.Stories;

/// <summary>Where a headline ends that has its outlet's name behind it.</summary>
internal static class Headline
{
    private const int LeastWords = 4;
    private const int MostWordsOfOutlet = 4;

    /// <summary>The number of words before a short last piece behind a bar or a spaced hyphen; all words where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, ReadOnlySpan<ScannedWord> words)
    {
        for (int i = words.Length - 1; i >= LeastWords && words.Length - i <= MostWordsOfOutlet; i--)
        {
            ReadOnlySpan<char> gap = text[words[i - 1].End..words[i].Start];
            if (gap.Contains(" | ", StringComparison.Ordinal) || gap.Contains(" - ", StringComparison.Ordinal) || gap.Contains(" -- ", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return words.Length;
    }
}
