namespace Recoupe.CrossCheck;

/// <summary>Compares a version with the one that leads, word by word.</summary>
internal static class WordSequence
{
    /// <summary>How <paramref name="version"/> relates to <paramref name="lead"/>, both in one language.</summary>
    public static Sameness Compare(string lead, string version, bool indirect)
    {
        ComparedWord[] leadWords = ComparedWord.Of(lead);
        ComparedWord[] words = ComparedWord.Of(version);
        if (leadWords.Length == words.Length && words.Zip(leadWords).All(pair => pair.First.Matches(pair.Second)))
        {
            return Sameness.Identical;
        }

        if (words.Length > 0 && words.Length < leadWords.Length && IsCutFrom(words, leadWords))
        {
            return Sameness.Cut;
        }

        return indirect ? Sameness.Indirect : Sameness.Reworded;
    }

    // The words in the same order, with no more than half of the lead's words of that stretch left out.
    private static bool IsCutFrom(ComparedWord[] words, ComparedWord[] lead)
    {
        int first = -1;
        int at = 0;
        foreach (ComparedWord word in words)
        {
            while (at < lead.Length && !lead[at].Matches(word))
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
