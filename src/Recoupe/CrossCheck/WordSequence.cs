using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Compares two stretches word by word; kinds of marks, apostrophes, spaces, case and elision do not count.</summary>
internal static class WordSequence
{
    /// <summary>How <paramref name="version"/> relates to <paramref name="lead"/>, both in one language.</summary>
    public static Sameness Compare(string lead, string version, bool indirect)
    {
        string[] leadWords = Split(lead);
        string[] words = Split(version);
        if (leadWords.AsSpan().SequenceEqual(words))
        {
            return Sameness.Identical;
        }

        if (words.Length > 0 && words.Length < leadWords.Length && IsSubsequence(words, leadWords))
        {
            return Sameness.Cut;
        }

        return indirect ? Sameness.Indirect : Sameness.Reworded;
    }

    /// <summary>The folded words; an elided article or conjunction is the same word as its full form.</summary>
    public static string[] Split(string text)
    {
        List<string> words = [];
        for (Span word = WordScanner.Next(text, 0, text.Length); !word.IsEmpty; word = WordScanner.Next(text, word.End, text.Length))
        {
            words.Add(Folding.Fold(word.Of(text)));
        }

        return [.. words];
    }

    // The words in the same order, with no more than half of the lead's words of that stretch left out.
    private static bool IsSubsequence(string[] words, string[] lead)
    {
        int first = -1;
        int at = 0;
        foreach (string word in words)
        {
            while (at < lead.Length && lead[at] != word)
            {
                at++;
            }

            if (at == lead.Length)
            {
                return false;
            }

            first = first < 0 ? at : first;
            at++;
        }

        return at - first <= 2 * words.Length;
    }
}
