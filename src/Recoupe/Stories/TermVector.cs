namespace Recoupe.Stories;

/// <summary>The terms of an article or a story, sorted by term, with their shares before rarity: what a term weighs is its share times its rarity now.</summary>
/// <remarks>Rarity is not part of it, for it changes: a word of the day is rare in the morning and in every headline by night.</remarks>
internal sealed class TermVector(uint[] terms, float[] shares, TermKind[] kinds, double norm)
{
    /// <summary>A vector without terms.</summary>
    public static TermVector Empty { get; } = new([], [], [], 0);

    /// <summary>The terms, rising.</summary>
    public uint[] Terms { get; } = terms;

    /// <summary>Their shares.</summary>
    public float[] Shares { get; } = shares;

    /// <summary>Their kinds.</summary>
    public TermKind[] Kinds { get; } = kinds;

    /// <summary>The length of the vector when its terms were last weighed.</summary>
    public double Norm { get; } = norm;

    /// <summary>Writes the vector.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Terms.Length);
        for (int i = 0; i < Terms.Length; i++)
        {
            writer.Write(Terms[i]);
            writer.Write(Shares[i]);
            writer.Write((byte)Kinds[i]);
        }

        writer.Write(Norm);
    }

    /// <summary>Reads a vector.</summary>
    public static TermVector Read(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        (uint[] terms, float[] shares, TermKind[] kinds) = (new uint[count], new float[count], new TermKind[count]);
        for (int i = 0; i < count; i++)
        {
            (terms[i], shares[i], kinds[i]) = (reader.ReadUInt32(), reader.ReadSingle(), (TermKind)reader.ReadByte());
        }

        return new TermVector(terms, shares, kinds, reader.ReadDouble());
    }

    /// <summary>Compares an article with a vector, term by term, both at the rarity that the article found.</summary>
    public static TermOverlap Compare(ArticleProfile article, TermVector other)
    {
        TermOverlap overlap = default;
        if (other.Norm == 0)
        {
            return overlap;
        }

        uint[] mine = article.Vector.Terms;
        uint[] theirs = other.Terms;
        int i = 0;
        int j = 0;
        while (i < mine.Length && j < theirs.Length)
        {
            uint x = mine[i];
            uint y = theirs[j];
            if (x == y)
            {
                overlap.Add(article.Weights[i], other.Shares[j] * article.Rarity[i] / other.Norm, article.Rarity[i], article.Vector.Kinds[i], other.Kinds[j]);
                i++;
                j++;
            }
            else if (x < y)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return overlap;
    }

    /// <summary>The sum of two vectors, the <paramref name="limit"/> heaviest terms of it, weighed anew.</summary>
    public static TermVector Sum(TermVector a, TermVector b, int limit, TermStatistics statistics)
    {
        int room = a.Terms.Length + b.Terms.Length;
        uint[] terms = new uint[room];
        float[] shares = new float[room];
        TermKind[] kinds = new TermKind[room];
        float[] weights = new float[room];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.Terms.Length || j < b.Terms.Length)
        {
            bool fromA = j >= b.Terms.Length || (i < a.Terms.Length && a.Terms[i] <= b.Terms[j]);
            bool fromB = i >= a.Terms.Length || (j < b.Terms.Length && b.Terms[j] <= a.Terms[i]);
            terms[n] = fromA ? a.Terms[i] : b.Terms[j];
            shares[n] = (fromA ? a.Shares[i] : 0) + (fromB ? b.Shares[j] : 0);
            kinds[n] = (fromA ? a.Kinds[i] : 0) | (fromB ? b.Kinds[j] : 0);
            weights[n] = shares[n] * statistics.Rarity(terms[n]);
            n++;
            i += fromA ? 1 : 0;
            j += fromB ? 1 : 0;
        }

        if (n > limit)
        {
            n = Heaviest(terms, shares, kinds, weights, n, limit);
        }

        double norm = 0;
        for (int k = 0; k < n; k++)
        {
            norm += (double)weights[k] * weights[k];
        }

        return new TermVector(terms[..n], shares[..n], kinds[..n], Math.Sqrt(norm));
    }

    private static int Heaviest(uint[] terms, float[] shares, TermKind[] kinds, float[] weights, int count, int limit)
    {
        float[] sorted = weights[..count];
        Array.Sort(sorted);
        float least = sorted[count - limit];
        int spare = limit;
        foreach (float weight in sorted)
        {
            spare -= weight > least ? 1 : 0;
        }

        int kept = 0;
        for (int k = 0; k < count; k++)
        {
            if (weights[k] > least || (weights[k] == least && spare-- > 0))
            {
                (terms[kept], shares[kept], kinds[kept], weights[kept]) = (terms[k], shares[k], kinds[k], weights[k]);
                kept++;
            }
        }

        return kept;
    }
}
