using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>Turns runs of words into stretches of text: out to the sentence where both sides are nearly there, and with the marks that touch.</summary>
internal static class PassageEdges
{
    // Words of a sentence that may differ at the edge of a run before the sentence counts as another.
    private const int MaxReach = 8;

    /// <summary>The stretches of a run.</summary>
    public static AlignedPassage Snap(WordMatch match, ReadOnlySpan<ScannedWord> a, ReadOnlySpan<ScannedWord> b)
    {
        (int aStart, int bStart) = (match.AStart, match.BStart);
        int left = ToStart(a, aStart);
        int right = ToStart(b, bStart);
        if (left >= 0 && right >= 0 && Near(left, right, match))
        {
            aStart -= left;
            bStart -= right;
        }

        (int aEnd, int bEnd) = (match.AEnd, match.BEnd);
        left = ToEnd(a, aEnd);
        right = ToEnd(b, bEnd);
        if (left >= 0 && right >= 0 && Near(left, right, match))
        {
            aEnd += left;
            bEnd += right;
        }

        return new AlignedPassage(Stretch(a, aStart, aEnd), Stretch(b, bStart, bEnd));
    }

    private static bool Near(int left, int right, WordMatch match) =>
        Math.Abs(left - right) <= 4 && Math.Max(left, right) * 2 <= match.Matched;

    private static int ToStart(ReadOnlySpan<ScannedWord> words, int from)
    {
        for (int n = 0; n <= MaxReach && from - n >= 0; n++)
        {
            if (words[from - n].StartsSentence)
            {
                return n;
            }
        }

        return -1;
    }

    private static int ToEnd(ReadOnlySpan<ScannedWord> words, int from)
    {
        for (int n = 0; n <= MaxReach; n++)
        {
            if (from + n >= words.Length || words[from + n].StartsSentence)
            {
                return n;
            }
        }

        return -1;
    }

    private static Span Stretch(ReadOnlySpan<ScannedWord> words, int start, int end)
    {
        ScannedWord first = words[start];
        ScannedWord last = words[end - 1];
        return new Span(first.Start - first.Before, last.End + last.After);
    }
}
