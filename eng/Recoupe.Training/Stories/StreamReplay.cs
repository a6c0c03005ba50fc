using Recoupe.Stories;

namespace Recoupe.Training.Stories;

/// <summary>Runs a gold set through the parts of the story index, with the gold stories or with a model deciding, and notes what the decision sees.</summary>
internal sealed class StreamReplay
{
    private readonly StoryOptions _options = new();
    private readonly List<Strand> _strands = [];
    private readonly List<Dictionary<string, int>> _gold = [];
    private readonly TermStatistics _statistics = new();
    private readonly StrandFinder _finder;
    private readonly Dictionary<string, int> _storyNumbers = new(StringComparer.Ordinal);
    private readonly List<Candidate> _candidates = [];

    private StreamReplay()
    {
        _finder = new StrandFinder(_statistics, _strands, _options);
    }

    /// <summary>What the decision sees in <paramref name="set"/>: with <paramref name="model"/> deciding, or the gold when it is null.</summary>
    public static List<JoinExample> Examples(StorySet set, JoinModel? model)
    {
        StreamReplay replay = new();
        List<JoinExample> examples = [];
        for (int i = 0; i < set.Articles.Count; i++)
        {
            replay.Step(set.Articles[i], set.Profiles[i], model, examples);
        }

        return examples;
    }

    /// <summary>The stories that <paramref name="model"/> makes of the set.</summary>
    public static List<int> Stories(StorySet set, JoinModel model)
    {
        StreamReplay replay = new();
        return [.. set.Articles.Select((article, i) => replay.Step(article, set.Profiles[i], model, null))];
    }

    private int Step(LabelledArticle article, ArticleProfile profile, JoinModel? model, List<JoinExample>? examples)
    {
        _statistics.BeginArticle();
        for (int i = 0; i < profile.Vector.Terms.Length; i++)
        {
            _statistics.Count(profile.Vector.Terms[i], profile.Backgrounds[i]);
        }

        _finder.Find(profile, _candidates);
        ArticleLength length = StoryIndex.LengthOf(profile.Words);
        int best = -1;
        double bestProbability = 0.5;
        foreach (Candidate candidate in _candidates)
        {
            Strand strand = _strands[candidate.Strand];
            bool same = string.Equals(strand.Language, profile.Language, StringComparison.Ordinal);
            double[] features = new double[JoinFeatures.Names.Count];
            JoinFeatures.Compute(profile, strand, candidate, out _, features);
            int kind = JoinModel.Kind(length, same);
            Dictionary<string, int> gold = _gold[strand.Story];
            bool belongs = gold.GetValueOrDefault(article.Story) * 2 > gold.Values.Sum();
            examples?.Add(new JoinExample(kind, features, belongs, article.Story, 1));
            double probability = model?.Probability(kind, features) ?? 0;
            if (probability >= bestProbability)
            {
                bestProbability = probability;
                best = candidate.Strand;
            }
        }

        int story = Story(article.Story, model is not null, best);
        int own = _finder.StrandsOf(story).FirstOrDefault(s => string.Equals(_strands[s].Language, profile.Language, StringComparison.Ordinal), -1);
        if (own < 0)
        {
            own = _finder.Add(new Strand(story, profile.Language));
        }

        _strands[own].Add(profile, article.Article.Article.Id, _options.MaxStoryTerms, _statistics);
        _finder.Post(profile, own);
        while (_gold.Count <= story)
        {
            _gold.Add(new Dictionary<string, int>(StringComparer.Ordinal));
        }

        _gold[story][article.Story] = _gold[story].GetValueOrDefault(article.Story) + 1;
        return story;
    }

    private int Story(string gold, bool decided, int best)
    {
        if (decided)
        {
            return best >= 0 ? _strands[best].Story : _finder.NewStory();
        }

        if (!_storyNumbers.TryGetValue(gold, out int number))
        {
            _storyNumbers[gold] = number = _finder.NewStory();
        }

        return number;
    }
}
