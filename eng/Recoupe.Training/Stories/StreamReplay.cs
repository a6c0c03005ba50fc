using Recoupe.Languages;
using Recoupe.Stories;

namespace Recoupe.Training.Stories;

/// <summary>Runs a gold set through the parts of the story index, with the gold stories or with a model deciding, and notes what the decision sees.</summary>
internal sealed class StreamReplay
{
    private readonly StoryOptions _options = new();
    private readonly TermStatistics _statistics = new();
    private readonly StrandTable _strands = new();
    private readonly StoryBook _book = new(int.MaxValue);
    private readonly StrandChains _chains;
    private readonly StrandFinder _finder;
    private readonly VectorSum _sum;
    private readonly Profiler _profiler;
    private readonly ArticleProfile _profile;
    private readonly List<Dictionary<string, int>> _gold = [];
    private readonly Dictionary<string, int> _storyNumbers = new(StringComparer.Ordinal);
    private readonly List<Candidate> _candidates = [];

    private StreamReplay()
    {
        _chains = new StrandChains(_book, _strands);
        _finder = new StrandFinder(_statistics, _strands, _options);
        _sum = new VectorSum(_statistics, _options.MaxStoryTerms);
        _profiler = new Profiler(LanguageCatalog.Embedded, _options, _statistics, new TemplateReader(new TemplateSketch()));
        _profile = new ArticleProfile(_options.MaxTerms);
    }

    /// <summary>What the decision sees in <paramref name="set"/>: with <paramref name="model"/> deciding, or the gold when it is null.</summary>
    public static List<JoinExample> Examples(StorySet set, JoinModel? model)
    {
        StreamReplay replay = new();
        List<JoinExample> examples = [];
        foreach (LabelledArticle article in set.Articles)
        {
            replay.Step(article, model, examples);
        }

        return examples;
    }

    /// <summary>The stories that <paramref name="model"/> makes of the set.</summary>
    public static List<int> Stories(StorySet set, JoinModel model)
    {
        StreamReplay replay = new();
        return [.. set.Articles.Select(article => replay.Step(article, model, null))];
    }

    private int Step(LabelledArticle article, JoinModel? model, List<JoinExample>? examples)
    {
        _profiler.Read(article.Article, _profile);
        _finder.Find(_profile, _candidates);
        ArticleLength length = JoinJudge.LengthOf(_profile.Words);
        int best = -1;
        double bestProbability = 0.5;
        foreach (Candidate candidate in _candidates)
        {
            Strand strand = _strands[candidate.Strand]!;
            bool same = string.Equals(strand.Language, _profile.Language, StringComparison.Ordinal);
            double[] features = new double[JoinFeatures.Names.Count];
            JoinFeatures.Compute(_profile, strand, candidate, out _, features);
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
        int own = _chains.Find(story, _profile.Language);
        if (own < 0)
        {
            own = _strands.Add(new Strand(story, _profile.Language));
            _chains.Link(own);
        }

        int number = _book.Add(article.Article.Article.Id, story, null, _profile.Time, true);
        _strands[own]!.Add(_profile.ToVector(), number, _profile.Time, _sum);
        _finder.Post(_profile, own);
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
            return best >= 0 ? _strands[best]!.Story : _book.NewStory();
        }

        if (!_storyNumbers.TryGetValue(gold, out int number))
        {
            _storyNumbers[gold] = number = _book.NewStory();
        }

        return number;
    }
}
