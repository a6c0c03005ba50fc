namespace Recoupe.Stories;

/// <summary>The weighted terms of an article or a story, sorted by term.</summary>
internal sealed class TermVector(uint[] terms, float[] weights, TermKind[] kinds)
{
    /// <summary>A vector without terms.</summary>
    public static TermVector Empty { get; } = new([], [], []);

    /// <summary>The terms, rising.</summary>
    public uint[] Terms { get; } = terms;

    /// <summary>Their weights.</summary>
    public float[] Weights { get; } = weights;

    /// <summary>Their kinds.</summary>
    public TermKind[] Kinds { get; } = kinds;

    /// <summary>The square root of the sum of squared weights.</summary>
    public double Norm { get; } = Math.Sqrt(weights.Sum(w => (double)w * w));

    /// <summary>Compares two vectors term by term.</summary>
    public static TermOverlap Compare(TermVector a, TermVector b)
    {
        TermOverlap overlap = default;
        int i = 0;
        int j = 0;
        while (i < a.Terms.Length && j < b.Terms.Length)
        {
            uint x = a.Terms[i];
            uint y = b.Terms[j];
            if (x == y)
            {
                overlap.Add(a.Weights[i], b.Weights[j], a.Kinds[i], b.Kinds[j]);
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

    /// <summary>The sum of two vectors, the <paramref name="limit"/> heaviest terms of it.</summary>
    public static TermVector Sum(TermVector a, TermVector b, int limit)
    {
        int room = a.Terms.Length + b.Terms.Length;
        uint[] terms = new uint[room];
        float[] weights = new float[room];
        TermKind[] kinds = new TermKind[room];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.Terms.Length || j < b.Terms.Length)
        {
            bool fromA = j >= b.Terms.Length || (i < a.Terms.Length && a.Terms[i] <= b.Terms[j]);
            bool fromB = i >= a.Terms.Length || (j < b.Terms.Length && b.Terms[j] <= a.Terms[i]);
            terms[n] = fromA ? a.Terms[i] : b.Terms[j];
            weights[n] = (fromA ? a.Weights[i] : 0) + (fromB ? b.Weights[j] : 0);
            kinds[n++] = (fromA ? a.Kinds[i] : 0) | (fromB ? b.Kinds[j] : 0);
            i += fromA ? 1 : 0;
            j += fromB ? 1 : 0;
        }

        if (n > limit)
        {
            float[] sorted = weights[..n];
            Array.Sort(sorted);
            float least = sorted[n - limit];
            int spare = limit - (n - Array.FindLastIndex(sorted, w => w <= least) - 1);
            int kept = 0;
            for (int k = 0; k < n; k++)
            {
                if (weights[k] > least || (weights[k] == least && spare-- > 0))
                {
                    (terms[kept], weights[kept], kinds[kept]) = (terms[k], weights[k], kinds[k]);
                    kept++;
                }
            }

            n = kept;
        }

        return new TermVector(terms[..n], weights[..n], kinds[..n]);
    }
}
