namespace Recoupe.Stories;

/// <summary>The terms of an article or a story, sorted by term, with their shares before rarity: what a term weighs is its share times its rarity now.</summary>
/// <remarks>
/// Rarity is not part of it, for it changes: a word of the day is rare in the morning and in every headline by night. A term takes eight bytes:
/// its number, the upper 24 bits of its share, its kind.
/// </remarks>
internal readonly struct TermVector(ulong[] entries, float norm)
{
    private const int KindBits = 8;
    private const ulong ShareMask = 0xFFFFFF;

    /// <summary>A vector without terms.</summary>
    public static TermVector Empty { get; } = new([], 0);

    /// <summary>The terms, rising.</summary>
    public ReadOnlySpan<ulong> Entries => entries;

    /// <summary>The length of the vector when its terms were last weighed.</summary>
    public float Norm { get; } = norm;

    /// <summary>Packs a term; of its share, not negative, sixteen bits of precision are kept.</summary>
    public static ulong Pack(uint term, float share, TermKind kind) =>
        ((ulong)term << 32) | ((ulong)((BitConverter.SingleToUInt32Bits(share) + 0x40) >> 7) << KindBits) | (byte)kind;

    /// <summary>The term of an entry.</summary>
    public static uint Term(ulong entry) => (uint)(entry >> 32);

    /// <summary>The share of an entry.</summary>
    public static float Share(ulong entry) => BitConverter.UInt32BitsToSingle((uint)((entry >> KindBits) & ShareMask) << 7);

    /// <summary>The kind of an entry.</summary>
    public static TermKind Kind(ulong entry) => (TermKind)(byte)entry;

    /// <summary>Compares an article with this vector, term by term, both at the rarity that the article found.</summary>
    public TermOverlap Compare(ArticleProfile article)
    {
        TermOverlap overlap = default;
        if (Norm == 0)
        {
            return overlap;
        }

        foreach (ulong entry in entries)
        {
            int index = article.IndexOf(Term(entry));
            if (index >= 0)
            {
                float rarity = article.Rarity[index];
                overlap.Add(article.Weights[index], Share(entry) * rarity / Norm, rarity, article.Kinds[index], Kind(entry));
            }
        }

        return overlap;
    }

    /// <summary>The greatest weight of a term of the article that this vector lacks.</summary>
    public double Missing(ArticleProfile article)
    {
        float most = 0;
        int j = 0;
        for (int i = 0; i < article.Count; i++)
        {
            uint term = article.Terms[i];
            while (j < entries.Length && Term(entries[j]) < term)
            {
                j++;
            }

            if ((j == entries.Length || Term(entries[j]) != term) && article.Weights[i] > most)
            {
                most = article.Weights[i];
            }
        }

        return most;
    }

    /// <summary>Whether a term is a number.</summary>
    public bool HasNumber()
    {
        foreach (ulong entry in entries)
        {
            if ((Kind(entry) & TermKind.Number) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
