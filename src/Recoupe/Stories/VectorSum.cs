namespace Recoupe.Stories;

/// <summary>Adds up vectors into what a story is remembered by.</summary>
internal sealed class VectorSum(TermStatistics statistics, int limit)
{
    private ulong[] _entries = new ulong[256];
    private float[] _weights = new float[256];
    private float[] _sorted = new float[256];

    /// <summary>The sum of two vectors, the heaviest terms of it, weighed anew.</summary>
    public TermVector Add(TermVector a, TermVector b)
    {
        int count = Merge(a.Entries, b.Entries);
        if (count > limit)
        {
            count = KeepHeaviest(count);
        }

        double norm = 0;
        for (int k = 0; k < count; k++)
        {
            norm += (double)_weights[k] * _weights[k];
        }

        return new TermVector(_entries.AsSpan(0, count).ToArray(), (float)Math.Sqrt(norm));
    }

    private int Merge(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        if (_entries.Length < a.Length + b.Length)
        {
            _entries = new ulong[a.Length + b.Length];
            _weights = new float[_entries.Length];
            _sorted = new float[_entries.Length];
        }

        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.Length || j < b.Length)
        {
            uint x = i < a.Length ? TermVector.Term(a[i]) : uint.MaxValue;
            uint y = j < b.Length ? TermVector.Term(b[j]) : uint.MaxValue;
            bool fromA = i < a.Length && (j >= b.Length || x <= y);
            bool fromB = j < b.Length && (i >= a.Length || y <= x);
            uint term = fromA ? x : y;
            float share = (fromA ? TermVector.Share(a[i]) : 0) + (fromB ? TermVector.Share(b[j]) : 0);
            TermKind kind = (fromA ? TermVector.Kind(a[i]) : 0) | (fromB ? TermVector.Kind(b[j]) : 0);
            _entries[n] = TermVector.Pack(term, share, kind);
            _weights[n++] = share * statistics.Rarity(term);
            i += fromA ? 1 : 0;
            j += fromB ? 1 : 0;
        }

        return n;
    }

    private int KeepHeaviest(int count)
    {
        _weights.AsSpan(0, count).CopyTo(_sorted);
        Array.Sort(_sorted, 0, count);
        float least = _sorted[count - limit];
        int spare = limit;
        for (int k = 0; k < count; k++)
        {
            spare -= _sorted[k] > least ? 1 : 0;
        }

        int kept = 0;
        for (int k = 0; k < count; k++)
        {
            if (_weights[k] > least || (_weights[k] == least && spare-- > 0))
            {
                (_entries[kept], _weights[kept]) = (_entries[k], _weights[k]);
                kept++;
            }
        }

        return kept;
    }
}
