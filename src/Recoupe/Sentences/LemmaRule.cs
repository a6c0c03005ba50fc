namespace Recoupe.Sentences;

/// <summary>How a lemma is made of a form: what is taken from its two ends, and what is put there.</summary>
/// <param name="LowerCase">Whether the form is put in lower case first.</param>
/// <param name="PrefixCut">The number of characters taken from the front.</param>
/// <param name="Prefix">What is put in front.</param>
/// <param name="SuffixCut">The number of characters taken from the end.</param>
/// <param name="Suffix">What is put at the end.</param>
internal sealed record LemmaRule(bool LowerCase, int PrefixCut, string Prefix, int SuffixCut, string Suffix)
{
    /// <summary>The rule that turns <paramref name="form"/> into <paramref name="lemma"/> by their longest common part.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        string lower = form.ToLowerInvariant();
        bool lowerCase = string.Equals(lemma, lemma.ToLowerInvariant(), StringComparison.Ordinal);
        string from = lowerCase ? lower : form;
        int bestLength = 0;
        int bestFrom = 0;
        int bestTo = 0;
        int[] row = new int[lemma.Length + 1];
        for (int i = 0; i < from.Length; i++)
        {
            for (int j = lemma.Length - 1; j >= 0; j--)
            {
                row[j + 1] = from[i] == lemma[j] ? row[j] + 1 : 0;
                if (row[j + 1] > bestLength)
                {
                    bestLength = row[j + 1];
                    bestFrom = i + 1 - bestLength;
                    bestTo = j + 1 - bestLength;
                }
            }
        }

        return bestLength == 0
            ? new LemmaRule(lowerCase, from.Length, lemma, 0, "")
            : new LemmaRule(lowerCase, bestFrom, lemma[..bestTo], from.Length - bestFrom - bestLength, lemma[(bestTo + bestLength)..]);
    }

    /// <summary>The lemma of <paramref name="form"/>; the form itself where the rule asks for more characters than there are.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        if (PrefixCut + SuffixCut > form.Length)
        {
            return Keep(form);
        }

        ReadOnlySpan<char> kept = form[PrefixCut..^SuffixCut];
        return LowerCase ? string.Concat(Prefix, kept.ToString().ToLowerInvariant(), Suffix) : string.Concat(Prefix, kept, Suffix);
    }

    private string Keep(ReadOnlySpan<char> form) => LowerCase ? form.ToString().ToLowerInvariant() : form.ToString();
}
