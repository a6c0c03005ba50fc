using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>Hashes of words: of the whole folded form, and of its stem.</summary>
internal static class WordForm
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // Words that agree in so many first characters are taken for forms of one: a plain stemmer that does well in all four languages.
    private const int StemLength = 5;

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
        int length = word.Length;
        if (length > 3 && Folding.Fold(word[^1]) is 's' or 'x' or 'n' or 'e')
        {
            length--;
        }

        if (length > StemLength)
        {
            length = StemLength;
        }

        ulong hash = Basis;
        for (int i = 0; i < length; i++)
        {
            hash = unchecked((hash ^ Folding.Fold(word[i])) * Prime);
        }

        return (uint)(StableHash.Mix(hash) >> 32);
    }
}
