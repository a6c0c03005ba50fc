namespace Recoupe.Stories;

/// <summary>Finds the stories an article may belong to: those that held its weightiest terms of late.</summary>
internal sealed class StrandFinder(TermStatistics statistics, List<Strand> strands, StoryOptions options)
{

    private readonly List<List<int>> _byStory = [];
    private readonly Dictionary<int, double> _touched = [];
    private readonly List<(int Strand, double Weight)> _ranked = [];

    /// <summary>The strands of a story.</summary>
    public List<int> StrandsOf(int story) => _byStory[story];

    /// <summary>The number of stories begun.</summary>
    public int Stories => _byStory.Count;

    /// <summary>Begins a story.</summary>
    /// <returns>Its number.</returns>
    public int NewStory()
    {
        _byStory.Add([]);
        return _byStory.Count - 1;
    }

    /// <summary>Adds a strand to its story.</summary>
    /// <returns>Its number.</returns>
    public int Add(Strand strand)
    {
        _byStory[strand.Story].Add(strands.Count);
        strands.Add(strand);
        return strands.Count - 1;
    }

    /// <summary>Notes that a strand now holds the weightiest terms of an article.</summary>
    public void Post(ArticleProfile profile, int strand)
    {
        foreach (int index in profile.Heaviest)
        {
            statistics.Post(profile.Vector.Terms[index], strand);
        }
    }

    /// <summary>Fills <paramref name="candidates"/>, the nearest first.</summary>
    public void Find(ArticleProfile profile, List<Candidate> candidates)
    {
        candidates.Clear();
        _touched.Clear();
        foreach (int index in profile.Heaviest)
        {
            float weight = profile.Weights[index];
            foreach (int strand in statistics.Recent(profile.Vector.Terms[index]))
            {
                if (!Expired(profile, strands[strand]))
                {
                    _touched[strand] = _touched.GetValueOrDefault(strand) + (weight * weight);
                }
            }
        }

        _ranked.Clear();
        foreach ((int strand, double weight) in _touched)
        {
            _ranked.Add((strand, weight));
        }

        _ranked.Sort(static (x, y) => y.Weight.CompareTo(x.Weight) is var order && order != 0 ? order : x.Strand.CompareTo(y.Strand));
        for (int i = 0; i < _ranked.Count && i < options.MaxCandidates * 2; i++)
        {
            TermVector centroid = strands[_ranked[i].Strand].Centroid;
            double cosine = TermVector.Compare(profile, centroid).Dot;
            candidates.Add(new Candidate { Strand = _ranked[i].Strand, Cosine = cosine });
        }

        candidates.Sort(static (x, y) => y.Cosine.CompareTo(x.Cosine) is var order && order != 0 ? order : x.Strand.CompareTo(y.Strand));
        if (candidates.Count > options.MaxCandidates)
        {
            candidates.RemoveRange(options.MaxCandidates, candidates.Count - options.MaxCandidates);
        }

        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate? other = i == 0 ? (candidates.Count > 1 ? candidates[1] : null) : candidates[0];
            candidates[i].Margin = candidates[i].Cosine - (other?.Cosine ?? 0);
        }
    }

    private bool Expired(ArticleProfile profile, Strand strand) =>
        strand.IsClosed
        || (profile.Time != long.MinValue && strand.Last != long.MinValue
            && (profile.Time - strand.Last > options.Window.Ticks || strand.First - profile.Time > options.Window.Ticks));
}
