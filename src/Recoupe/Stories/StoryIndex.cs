using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Snapshots;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>Puts each article of a stream into a story when it comes in: one that is there, or a new one. Later merges and splits are events, and lead old ids on.</summary>
/// <remarks>
/// One pass, bounded work an article, no look ahead; ids are never given away again. Deterministic: the same articles and the same changes by users
/// in the same order give the same stories. Not safe for use by several threads at once.
/// </remarks>
public sealed class StoryIndex
{
    private readonly StoryOptions _options;
    private readonly TermStatistics _statistics = new();
    private readonly StrandTable _strands = new();
    private readonly TemplateSketch _templates = new();
    private readonly StreamClock _clock = new();
    private readonly List<StoryChange> _changes = [];
    private readonly List<Candidate> _candidates = [];
    private readonly StoryBook _book;
    private readonly StrandChains _chains;
    private readonly StrandFinder _finder;
    private readonly VectorSum _sum;
    private readonly StoryEditor _editor;
    private readonly StoryDescriber _describer;
    private readonly JoinJudge _judge;
    private readonly StoryTies _ties;
    private readonly Profiler _profiler;
    private readonly TemplateReader _templateReader;
    private readonly ArticleProfile _profile;

    /// <summary>Makes an empty index.</summary>
    /// <param name="options">Its bounds; the defaults when null.</param>
    /// <param name="catalog">Where the words of the languages come from; the packs built in when null.</param>
    public StoryIndex(StoryOptions? options = null, LanguageCatalog? catalog = null)
    {
        _options = options ?? new StoryOptions();
        LanguageCatalog languages = catalog ?? LanguageCatalog.Embedded;
        _book = new StoryBook(_options.MaxArticles);
        _chains = new StrandChains(_book, _strands);
        _finder = new StrandFinder(_statistics, _strands, _options);
        _sum = new VectorSum(_statistics, _options.MaxStoryTerms);
        _editor = new StoryEditor(_book, _strands, _chains, _statistics, _sum);
        _describer = new StoryDescriber(_book, _strands, _chains, _statistics);
        _judge = new JoinJudge(JoinModel.Default, _strands);
        _ties = new StoryTies(_book, _strands, _editor, _judge, _statistics, _options);
        _templateReader = new TemplateReader(_templates);
        _profiler = new Profiler(languages, _options, _statistics, _templateReader);
        _profile = new ArticleProfile(_options.MaxTerms);
    }

    /// <summary>The articles taken in, those of a second version not counted.</summary>
    public int Articles => _book.NextArticle;

    /// <summary>What became of stories after they began, in order.</summary>
    public IReadOnlyList<StoryChange> Changes => _changes;

    /// <summary>Puts <paramref name="article"/> into a story. An id that came before is a new version of that article: it stays in its story.</summary>
    public StoryAssignment Assign(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string id = article.Article.Id;
        if (_book.Find(id) is >= 0 and int known)
        {
            string story = StoryBook.Name(_book.Resolve(_book.Article(known).Story));
            return new StoryAssignment(story, false) { Score = 1, Threshold = _options.Threshold, Nearest = story, NearestArticle = id };
        }

        _profiler.Read(article, _profile);
        _clock.Hear(_profile.Time);
        bool templated = _templateReader.IsTemplated;
        _finder.Find(_profile, _candidates);
        int best = _judge.Judge(_profile, _candidates);
        bool joins = !templated && best >= 0 && _candidates[best].Probability >= _options.Threshold;
        int strand = joins ? StrandOf(_candidates[best].Strand) : _strands.Add(new Strand(_book.NewStory(), _profile.Language));
        int own = _strands[strand]!.Story;
        StoryAssignment assignment = Say(own, !joins, best);
        Take(article.Article, strand, templated);
        if (joins && _ties.Find(_profile, _candidates, best) is { } tie)
        {
            Merge(tie.From, tie.Into, id, tie.Tie);
        }

        CloseOld();
        return assignment;
    }

    /// <summary>The story that the article of this id is in now; null when it is not remembered.</summary>
    public string? StoryOf(string article) => _book.Find(article) is >= 0 and int number ? StoryBook.Name(_book.Resolve(_book.Article(number).Story)) : null;

    /// <summary>The story that an id leads to now: itself, or what it was merged into; null when no story had it.</summary>
    public string? Resolve(string story) => _book.NumberOf(story) is >= 0 and int number ? StoryBook.Name(_book.Resolve(number)) : null;

    /// <summary>What is known of a story, or of what it was merged into; null when no story had the id.</summary>
    public StorySummary? Describe(string story) => _book.NumberOf(story) is >= 0 and int number ? _describer.Describe(_book.Resolve(number)) : null;

    /// <summary>Merges one story into another because a user says so. The index keeps it so.</summary>
    /// <exception cref="ArgumentException">There is no such story, or both are one.</exception>
    public StoryChange Merge(string from, string into)
    {
        (int a, int b) = (NumberOf(from), NumberOf(into));
        return a == b
            ? throw new ArgumentException($"{from} and {into} are one story", nameof(from))
            : Merge(a, b, null, default);
    }

    /// <summary>Makes these articles of a story a story of their own because a user says so. The index never merges the two again.</summary>
    /// <exception cref="ArgumentException">There is no such story, an article is not in it, or none or all of them are named.</exception>
    public StoryChange Split(string story, IEnumerable<string> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        int number = NumberOf(story);
        SortedSet<int> parted = [];
        foreach (string id in articles)
        {
            int article = _book.Find(id);
            if (article < 0 || _book.Resolve(_book.Article(article).Story) != number)
            {
                throw new ArgumentException($"{id} is not in {story}", nameof(articles));
            }

            parted.Add(article);
        }

        if (parted.Count == 0 || parted.Count >= _book[number].Size)
        {
            throw new ArgumentException($"a part of {story} must be named, neither none nor all of it", nameof(articles));
        }

        int part = _editor.Split(number, parted);
        _editor.Parted.Add((Math.Min(number, part), Math.Max(number, part)));
        StoryChange change = new(_changes.Count + 1, StoryChangeKind.Split, StoryBook.Name(number), StoryBook.Name(part))
        {
            Cause = StoryChangeCause.User,
            AfterArticles = Articles,
            Articles = [.. parted.Select(article => _book.Article(article).Id)],
        };
        _changes.Add(change);
        return change;
    }

    /// <summary>Plays a user's change again, on an index that has seen the same articles; changes of the index itself come about by the articles and are passed over.</summary>
    /// <exception cref="ArgumentException">The stories or articles are not there.</exception>
    public void Replay(StoryChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Cause == StoryChangeCause.User)
        {
            _ = change.Kind == StoryChangeKind.Merge ? Merge(change.From, change.Into) : Split(change.From, change.Articles);
        }
    }

    /// <summary>Writes all that the index knows, so that <see cref="Load"/> goes on where it stands.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SnapshotWriter writer = new(stream, StorySnapshot.Mark, StorySnapshot.Version);
        _clock.Write(writer);
        _book.Write(writer);
        _strands.Write(writer);
        _statistics.Write(writer);
        _templates.Write(writer);
        StorySnapshot.Write(writer, _editor.Parted, _changes);
        writer.End();
    }

    /// <summary>Reads back an index that <see cref="Save"/> wrote. Articles that came later are assigned again, from the log or the store: the answers are the same.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such index, or a damaged one.</exception>
    public static StoryIndex Load(Stream stream, StoryOptions? options = null, LanguageCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SnapshotReader reader = new(stream, StorySnapshot.Mark, StorySnapshot.Version, "a story index");
        StoryIndex index = new(options, catalog);
        index._clock.Read(reader);
        index._book.Read(reader);
        index._strands.Read(reader, index._book.Stories);
        for (int strand = 0; strand < index._strands.Count; strand++)
        {
            if (index._strands[strand] is not null)
            {
                index._chains.Link(strand);
            }
        }

        index._statistics.Read(reader, index._strands.Count);
        index._templates.Read(reader);
        StorySnapshot.Read(reader, index._editor.Parted, index._changes, index._book.Stories);
        reader.End();
        return index;
    }

    private StoryAssignment Say(int story, bool isNew, int best)
    {
        if (best < 0)
        {
            return new StoryAssignment(StoryBook.Name(story), isNew) { Score = 0, Threshold = _options.Threshold };
        }

        Candidate candidate = _candidates[best];
        Strand nearest = _strands[candidate.Strand]!;
        return new StoryAssignment(StoryBook.Name(story), isNew)
        {
            Score = candidate.Probability,
            Threshold = _options.Threshold,
            Nearest = StoryBook.Name(nearest.Story),
            NearestArticle = _book.Remembers(candidate.Nearest) ? _book.Article(candidate.Nearest).Id : null,
            Evidence = EvidenceReader.Read(_profile, nearest.Centroid),
        };
    }

    private void Take(Article article, int number, bool templated)
    {
        Strand strand = _strands[number]!;
        int place = _book.Add(article.Id, strand.Story, article.Source, _profile.Time == long.MinValue ? _clock.Now : _profile.Time, !string.IsNullOrWhiteSpace(article.Title));
        if (strand.Size == 0)
        {
            _chains.Link(number);
        }

        strand.Add(_profile.ToVector(), place, _profile.Time, _sum);
        if (templated)
        {
            _book[strand.Story] = _book[strand.Story] with { Templated = true };
        }
        else
        {
            _finder.Post(_profile, number);
        }
    }

    private int StrandOf(int found)
    {
        Strand strand = _strands[found]!;
        if (string.Equals(strand.Language, _profile.Language, StringComparison.Ordinal))
        {
            return found;
        }

        int own = _chains.Find(strand.Story, _profile.Language);
        return own >= 0 ? own : _strands.Add(new Strand(strand.Story, _profile.Language));
    }

    private StoryChange Merge(int from, int into, string? article, in Candidate tie)
    {
        StoryEvidence[] evidence = article is null ? [] : EvidenceReader.Read(_profile, _strands[tie.Strand]!.Centroid);
        List<int> moved = _editor.Merge(from, into);
        StoryChange change = new(_changes.Count + 1, StoryChangeKind.Merge, StoryBook.Name(from), StoryBook.Name(into))
        {
            Cause = article is null ? StoryChangeCause.User : StoryChangeCause.Index,
            AfterArticles = Articles,
            Articles = [.. moved.Select(number => _book.Article(number).Id)],
            Score = article is null ? 1 : tie.Probability,
            Threshold = article is null ? 0 : _options.MergeThreshold,
            Article = article,
            Evidence = evidence,
        };
        _changes.Add(change);
        return change;
    }

    private int NumberOf(string story) => _book.NumberOf(story) is >= 0 and int number ? _book.Resolve(number) : throw new ArgumentException($"there is no story {story}", nameof(story));

    private void CloseOld()
    {
        // Twice the window: an article stamped a little late still finds its story.
        long oldest = _clock.Now == long.MinValue ? long.MinValue : _clock.Now - (2 * _options.Window.Ticks);
        foreach ((int number, Strand strand) in _strands.Close(oldest, _book.OldestArticle))
        {
            if (strand.Next < 0 && _book[strand.Story].FirstStrand == number)
            {
                _book[strand.Story] = _book[strand.Story] with { TitleArticle = _describer.Title(strand) };
            }

            _chains.Unlink(number, strand);
        }
    }
}
