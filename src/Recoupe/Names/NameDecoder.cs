namespace Recoupe.Names;

/// <summary>The Viterbi search for the best labels of a sentence.</summary>
/// <remarks>Linear in the length: labels that may not follow each other are never tried. Reused from sentence to sentence; not for several threads.</remarks>
internal sealed class NameDecoder
{
    private const int L = NameLabels.Count;
    private static readonly int[][] Before = BuildBefore();

    private float[] _best = new float[64 * L];
    private byte[] _back = new byte[64 * L];

    /// <summary>Finds the best labels for <paramref name="count"/> tokens.</summary>
    /// <param name="scores">The score of each label at each token.</param>
    /// <param name="transitions">The score of each label after each.</param>
    /// <param name="count">The number of tokens.</param>
    /// <param name="labels">Takes the labels.</param>
    public void Decode(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int count, Span<byte> labels)
    {
        if (count == 0)
        {
            return;
        }

        if (_best.Length < count * L)
        {
            _best = new float[Math.Max(count * L, _best.Length * 2)];
            _back = new byte[_best.Length];
        }

        for (int to = 0; to < L; to++)
        {
            _best[to] = NameLabels.MayBegin(to) ? scores[to] + transitions[to] : float.NegativeInfinity;
        }

        for (int i = 1; i < count; i++)
        {
            int row = i * L;
            int previous = row - L;
            for (int to = 0; to < L; to++)
            {
                float best = float.NegativeInfinity;
                int from = 0;
                foreach (int candidate in Before[to])
                {
                    float score = _best[previous + candidate] + transitions[(candidate * L) + to];
                    if (score > best)
                    {
                        best = score;
                        from = candidate;
                    }
                }

                _best[row + to] = best + scores[row + to];
                _back[row + to] = (byte)from;
            }
        }

        int last = (count - 1) * L;
        int label = 0;
        for (int to = 1; to < L; to++)
        {
            if (NameLabels.MayEnd(to) && _best[last + to] > _best[last + label])
            {
                label = to;
            }
        }

        for (int i = count - 1; i >= 0; i--)
        {
            labels[i] = (byte)label;
            label = _back[(i * L) + label];
        }
    }

    private static int[][] BuildBefore()
    {
        int[][] before = new int[L][];
        for (int to = 0; to < L; to++)
        {
            before[to] = [.. Enumerable.Range(0, L).Where(from => NameLabels.Allowed(from, to))];
        }

        return before;
    }
}
