namespace Recoupe.Stories;

/// <summary>Finds the strands an article may belong to: those that held its weightiest terms of late.</summary>
internal sealed class StrandFinder(TermStatistics statistics, StrandTable strands, StoryOptions options)
{
    private readonly List<Candidate> _ranked = [];
    private int[] _touched = new int[1024];
    private float[] _weights = new float[1024];
    private readonly List<int> _used = [];

    /// <summary>Notes that a strand now holds the weightiest terms of an article.</summary>
    public void Post(ArticleProfile profile, int strand)
    {
        foreach (int index in profile.Heaviest)
        {
            statistics.Post(profile.Terms[index], strand);
        }
    }

    /// <summary>Fills <paramref name="candidates"/>, the nearest first.</summary>
    public void Find(ArticleProfile profile, List<Candidate> candidates)
    {
        candidates.Clear();
        Touch(profile);
        Rank(profile);
        int most = Math.Min(_ranked.Count, options.MaxCandidates * 2);
        for (int i = 0; i < most; i++)
        {
            candidates.Add(_ranked[i] with { Whole = strands[_ranked[i].Strand]!.Centroid.Compare(profile) });
        }

        candidates.Sort(static (x, y) => y.Whole.Dot.CompareTo(x.Whole.Dot) is var order && order != 0 ? order : x.Strand.CompareTo(y.Strand));
        if (candidates.Count > options.MaxCandidates)
        {
            candidates.RemoveRange(options.MaxCandidates, candidates.Count - options.MaxCandidates);
        }

        double first = candidates.Count > 0 ? candidates[0].Whole.Dot : 0;
        double second = candidates.Count > 1 ? candidates[1].Whole.Dot : 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            candidates[i] = candidates[i] with { Margin = candidates[i].Whole.Dot - (i == 0 ? second : first) };
        }
    }

    // Sums up what each strand shares with the article, in a small table of strand numbers.
    private void Touch(ArticleProfile profile)
    {
        foreach (int slot in _used)
        {
            _touched[slot] = 0;
        }

        _used.Clear();
        foreach (int index in profile.Heaviest)
        {
            float weight = profile.Weights[index];
            foreach (int strand in statistics.Recent(profile.Terms[index]))
            {
                int slot = (int)(unchecked((uint)strand * 0x9E3779B1u) >> 22);
                while (_touched[slot] != 0 && _touched[slot] != strand + 1)
                {
                    slot = (slot + 1) & (_touched.Length - 1);
                }

                if (_touched[slot] == 0)
                {
                    _touched[slot] = strand + 1;
                    _weights[slot] = 0;
                    _used.Add(slot);
                }

                _weights[slot] += weight * weight;
            }
        }
    }

    // The best few; a strand is only looked at when its weight would bring it among them.
    private void Rank(ArticleProfile profile)
    {
        int most = options.MaxCandidates * 2;
        _ranked.Clear();
        foreach (int slot in _used)
        {
            Candidate found = new() { Strand = _touched[slot] - 1, Probability = _weights[slot] };
            if (_ranked.Count == most && !IsBefore(found, _ranked[^1]))
            {
                continue;
            }

            if (strands[found.Strand] is not { } strand || Expired(profile, strand))
            {
                continue;
            }

            if (_ranked.Count == most)
            {
                _ranked.RemoveAt(most - 1);
            }

            int at = _ranked.Count;
            while (at > 0 && IsBefore(found, _ranked[at - 1]))
            {
                at--;
            }

            _ranked.Insert(at, found);
        }
    }

    private static bool IsBefore(in Candidate x, in Candidate y) =>
        x.Probability > y.Probability || (x.Probability == y.Probability && x.Strand < y.Strand);

    private bool Expired(ArticleProfile profile, Strand strand) =>
        profile.Time != long.MinValue && strand.Last != long.MinValue
        && (profile.Time - strand.Last > options.Window.Ticks || strand.First - profile.Time > options.Window.Ticks);
}
