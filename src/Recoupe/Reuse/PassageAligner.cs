namespace Recoupe.Reuse;

/// <summary>Finds the runs of words that one text shares with others: seeds of four equal words, extended over small differences.</summary>
/// <remarks>The extension stops where the differences outweigh what matched (the X-drop of BLAST: Altschul et al. 1997). Swapped passages are found, for every seed counts.</remarks>
internal sealed class PassageAligner
{
    private const int SeedLength = 4;
    private const int MaxChain = 6;
    private const int MaxSkip = 10;
    private const int DropOff = 9;

    private ushort[] _a = [];
    private int _aCount;
    private int[] _heads = new int[1 << 11];
    private int[] _next = new int[1024];
    private int[] _covered = new int[1024];
    private int _stamp;

    /// <summary>The text that <see cref="Align"/> compares with.</summary>
    public void Query(ReadOnlySpan<ushort> a)
    {
        _aCount = a.Length;
        if (_a.Length < a.Length)
        {
            _a = new ushort[Math.Max(a.Length, 1024)];
            _next = new int[_a.Length];
            _covered = new int[_a.Length];
            _stamp = 0;
        }

        a.CopyTo(_a);
        int size = 1 << 11;
        while (size < a.Length * 2)
        {
            size <<= 1;
        }

        if (_heads.Length != size)
        {
            _heads = new int[size];
        }

        Array.Fill(_heads, -1);

        // Backwards, so that a chain lists the positions in text order.
        for (int i = a.Length - SeedLength; i >= 0; i--)
        {
            int bucket = Bucket(Seed(a, i));
            _next[i] = _heads[bucket];
            _heads[bucket] = i;
        }
    }

    /// <summary>Adds to <paramref name="matches"/> what the query shares with <paramref name="b"/>, at least <paramref name="minMatched"/> equal words each, in the order of <paramref name="b"/>.</summary>
    public void Align(ReadOnlySpan<ushort> b, int minMatched, List<WordMatch> matches)
    {
        _stamp++;
        ReadOnlySpan<ushort> a = _a.AsSpan(0, _aCount);
        int floor = 0;
        for (int j = 0; j + SeedLength <= b.Length; j++)
        {
            ulong seed = Seed(b, j);
            WordMatch best = default;
            int tried = 0;
            for (int i = _heads[Bucket(seed)]; i >= 0 && tried < MaxChain; i = _next[i])
            {
                if (_covered[i] == _stamp || Seed(a, i) != seed)
                {
                    continue;
                }

                tried++;
                WordMatch match = Extend(a, b, i, j, floor);
                if (match.Matched > best.Matched)
                {
                    best = match;
                }
            }

            if (best.Matched >= minMatched)
            {
                matches.Add(best);
                _covered.AsSpan(best.AStart, best.AEnd - best.AStart).Fill(_stamp);
                j = best.BEnd - 1;
                floor = best.BEnd;
            }
        }
    }

    private WordMatch Extend(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b, int i, int j, int floor)
    {
        (int aEnd, int bEnd, int right) = Forward(a, b, i + SeedLength, j + SeedLength);
        (int aStart, int bStart, int left) = Backward(a, b, i, j, floor);
        return new WordMatch(aStart, aEnd, bStart, bEnd, right + left + SeedLength);
    }

    private (int AEnd, int BEnd, int Matched) Forward(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b, int i, int j)
    {
        int aEnd = i;
        int bEnd = j;
        int matched = 0;
        int kept = 0;
        int score = 0;
        int best = 0;
        while (i < a.Length && j < b.Length && score > best - DropOff)
        {
            if (a[i] == b[j] && _covered[i] != _stamp)
            {
                i++;
                j++;
                matched++;
                if (++score >= best)
                {
                    (best, aEnd, bEnd, kept) = (score, i, j, matched);
                }

                continue;
            }

            if (!Resync(a, b, i, j, 1, out int di, out int dj))
            {
                break;
            }

            i += di;
            j += dj;
            score -= Math.Max(di, dj);
        }

        return (aEnd, bEnd, kept);
    }

    private (int AStart, int BStart, int Matched) Backward(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b, int i, int j, int floor)
    {
        int aStart = i;
        int bStart = j;
        int matched = 0;
        int kept = 0;
        int score = 0;
        int best = 0;
        i--;
        j--;
        while (i >= 0 && j >= floor && score > best - DropOff)
        {
            if (a[i] == b[j] && _covered[i] != _stamp)
            {
                matched++;
                if (++score >= best)
                {
                    (best, aStart, bStart, kept) = (score, i, j, matched);
                }

                i--;
                j--;
                continue;
            }

            if (!Resync(a, b, i, j, -1, out int di, out int dj))
            {
                break;
            }

            i -= di;
            j -= dj;
            score -= Math.Max(di, dj);
        }

        return (aStart, bStart, kept);
    }

    // The nearest place from which the texts agree again for two words; one word is enough where a word was exchanged for another.
    private static bool Resync(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b, int i, int j, int step, out int di, out int dj)
    {
        for (int sum = 1; sum <= MaxSkip + 2; sum++)
        {
            for (di = Math.Max(0, sum - MaxSkip); di <= Math.Min(sum, MaxSkip); di++)
            {
                dj = sum - di;
                int x = i + (di * step);
                int y = j + (dj * step);
                if ((uint)x >= (uint)a.Length || (uint)y >= (uint)b.Length || a[x] != b[y])
                {
                    continue;
                }

                int x2 = x + step;
                int y2 = y + step;
                bool atEdge = (uint)x2 >= (uint)a.Length || (uint)y2 >= (uint)b.Length;
                if ((di == 1 && dj == 1) || (!atEdge && a[x2] == b[y2]))
                {
                    return true;
                }
            }
        }

        di = dj = 0;
        return false;
    }

    private int Bucket(ulong seed) => (int)(unchecked(seed * 0x9E3779B97F4A7C15) >> 40) & (_heads.Length - 1);

    private static ulong Seed(ReadOnlySpan<ushort> words, int at) =>
        words[at] | ((ulong)words[at + 1] << 16) | ((ulong)words[at + 2] << 32) | ((ulong)words[at + 3] << 48);
}
