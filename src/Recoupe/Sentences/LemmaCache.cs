namespace Recoupe.Sentences;

/// <summary>Keeps the lemmas of words met before, so that a word that comes again costs no allocation.</summary>
/// <remarks>Safe to share between threads: an entry never changes, and a lost write only costs the lemma being made again.</remarks>
internal sealed class LemmaCache(LemmaRule[] rules)
{
    private const int Size = 1 << 14;
    private const int LongestKept = 40;

    private readonly Entry?[] _entries = new Entry?[Size];

    /// <summary>The lemma of <paramref name="form"/>.</summary>
    /// <param name="form">The form as written.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="rule">The index of the rule; -1 keeps the form.</param>
    public string Get(ReadOnlySpan<char> form, ulong hash, int rule)
    {
        ref Entry? entry = ref _entries[(int)(hash ^ (uint)(rule * 31)) & (Size - 1)];
        if (entry is { } kept && kept.Rule == rule && form.SequenceEqual(kept.Form))
        {
            return kept.Lemma;
        }

        string written = form.ToString();
        string lemma = rule < 0 ? written : rules[rule].Apply(form);
        if (form.Length <= LongestKept)
        {
            entry = new Entry(written, rule, string.Equals(lemma, written, StringComparison.Ordinal) ? written : lemma);
        }

        return lemma;
    }

    private sealed record Entry(string Form, int Rule, string Lemma);
}
