using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>Hashes of words: of the whole folded form, and of its stem.</summary>
internal static class WordForm
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a word that is folded already; the same as the word scanner's.</summary>
    public static ulong Hash(ReadOnlySpan<char> folded)
    {
        ulong hash = Basis;
        foreach (char c in folded)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return StableHash.Mix(hash);
    }

    /// <summary>The hash of the stem of a word as it stands in the text.</summary>
    public static uint Stem(ReadOnlySpan<char> word)
    {
        WordHash hash = WordHash.Empty;
        foreach (char c in word)
        {
            hash.Add(Folding.Fold(c));
        }

        return hash.Stem;
    }
}
