using System.Globalization;
using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>Puts each article of a stream into a story when it comes in: one that is there, or a new one.</summary>
/// <remarks>
/// One pass, bounded work an article, no look ahead; ids are never given away again. Deterministic: the same articles in the same order give the same stories.
/// Not safe for use by several threads at once.
/// </remarks>
public sealed class StoryIndex
{
    private const int TitleWords = 30;
    private const int ShortWords = 150;
    private const int Explained = 8;
    private const int SweepEvery = 4096;
    private const uint Mark = 0x31585453;

    private readonly StoryOptions _options;
    private readonly JoinModel _model;
    private readonly TermStatistics _statistics = new();
    private readonly Profiler _profiler;
    private readonly StrandFinder _finder;
    private readonly List<Strand> _strands = [];
    private readonly Dictionary<string, int> _storyOf = new(StringComparer.Ordinal);
    private readonly List<Candidate> _candidates = [];
    private readonly StreamClock _clock = new();
    private readonly Queue<string> _arrivals = new();

    /// <summary>Makes an empty index.</summary>
    /// <param name="options">Its bounds; the defaults when null.</param>
    /// <param name="catalog">Where the words of the languages come from; the packs built in when null.</param>
    public StoryIndex(StoryOptions? options = null, LanguageCatalog? catalog = null)
        : this(options, catalog, JoinModel.Default)
    {
    }

    internal StoryIndex(StoryOptions? options, LanguageCatalog? catalog, JoinModel model)
    {
        _options = options ?? new StoryOptions();
        _model = model;
        _profiler = new Profiler(catalog ?? LanguageCatalog.Embedded, _options, _statistics);
        _finder = new StrandFinder(_statistics, _strands, _options);
    }

    /// <summary>Puts <paramref name="article"/> into a story. An id that came before is a new version of that article: it stays in its story.</summary>
    public StoryAssignment Assign(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string id = article.Article.Id;
        if (_storyOf.TryGetValue(id, out int known))
        {
            return new StoryAssignment(Name(known), false) { Score = 1, Threshold = _options.Threshold, Nearest = Name(known), NearestArticle = id };
        }

        ArticleProfile profile = _profiler.Read(article);
        _finder.Find(profile, _candidates);
        Candidate? best = Decide(profile);
        bool joins = best is { } found && found.Probability >= _options.Threshold;
        int strand = joins ? StrandOf(best!, profile.Language) : NewStory(profile.Language);
        _strands[strand].Add(profile, id, _options.MaxStoryTerms, _statistics);
        _finder.Post(profile, strand);
        Remember(id, _strands[strand].Story, profile.Time);
        return new StoryAssignment(Name(_strands[strand].Story), !joins)
        {
            Score = best?.Probability ?? 0,
            Threshold = _options.Threshold,
            Nearest = best is null ? null : Name(_strands[best.Strand].Story),
            NearestArticle = best?.NearestId,
            Evidence = best is null ? [] : Explain(profile, _strands[best.Strand].Centroid),
        };
    }

    /// <summary>Writes all that the index knows, so that <see cref="Load"/> goes on where it stands.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using BinaryWriter writer = new(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        (long now, int ahead, long least) = _clock.State;
        writer.Write(now);
        writer.Write(ahead);
        writer.Write(least);
        _statistics.Write(writer);
        writer.Write(_strands.Count);
        foreach (Strand strand in _strands)
        {
            strand.Write(writer);
        }

        writer.Write(_arrivals.Count);
        foreach (string id in _arrivals)
        {
            writer.Write(id);
            writer.Write(_storyOf[id]);
        }
    }

    /// <summary>Reads back an index that <see cref="Save"/> wrote. Articles that came later are assigned again, from the log or the store: the answers are the same.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such index.</exception>
    public static StoryIndex Load(Stream stream, StoryOptions? options = null, LanguageCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using BinaryReader reader = new(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Mark)
        {
            throw new InvalidDataException("not a story index");
        }

        StoryIndex index = new(options, catalog);
        index._clock.Set(reader.ReadInt64(), reader.ReadInt32(), reader.ReadInt64());
        index._statistics.Read(reader);
        int strands = reader.ReadInt32();
        for (int i = 0; i < strands; i++)
        {
            Strand strand = Strand.Read(reader);
            while (index._finder.Stories <= strand.Story)
            {
                index._finder.NewStory();
            }

            index._finder.Add(strand);
        }

        int articles = reader.ReadInt32();
        for (int i = 0; i < articles; i++)
        {
            string id = reader.ReadString();
            index._arrivals.Enqueue(id);
            index._storyOf[id] = reader.ReadInt32();
        }

        return index;
    }

    private void Remember(string id, int story, long time)
    {
        _storyOf[id] = story;
        _arrivals.Enqueue(id);
        while (_arrivals.Count > _options.MaxArticles)
        {
            _storyOf.Remove(_arrivals.Dequeue());
        }

        _clock.Hear(time);
        if (_statistics.Articles % SweepEvery == 0 && _clock.Now != long.MinValue)
        {
            // Twice the window: an article stamped a little late still finds its story.
            long oldest = _clock.Now - (2 * _options.Window.Ticks);
            foreach (Strand strand in _strands)
            {
                if (!strand.IsClosed && strand.Last != long.MinValue && strand.Last < oldest)
                {
                    strand.Close();
                }
            }
        }
    }

    /// <summary>The kind of input that an article of so many words is.</summary>
    internal static ArticleLength LengthOf(int words) =>
        words <= TitleWords ? ArticleLength.Title : words <= ShortWords ? ArticleLength.Short : ArticleLength.Full;

    private static string Name(int story) => string.Create(CultureInfo.InvariantCulture, $"s{story + 1}");

    private Candidate? Decide(ArticleProfile profile)
    {
        ArticleLength length = LengthOf(profile.Words);
        Span<double> features = stackalloc double[JoinFeatures.Names.Count];
        Candidate? best = null;
        foreach (Candidate candidate in _candidates)
        {
            Strand strand = _strands[candidate.Strand];
            JoinFeatures.Compute(profile, strand, candidate, out int nearest, features);
            bool same = string.Equals(strand.Language, profile.Language, StringComparison.Ordinal);
            candidate.Probability = _model.Probability(JoinModel.Kind(length, same), features);
            candidate.NearestId = strand.MemberIds[nearest];
            if (best is null || candidate.Probability > best.Probability)
            {
                best = candidate;
            }
        }

        return best;
    }

    private int StrandOf(Candidate candidate, string language)
    {
        int story = _strands[candidate.Strand].Story;
        if (string.Equals(_strands[candidate.Strand].Language, language, StringComparison.Ordinal))
        {
            return candidate.Strand;
        }

        for (int i = 0; i < _finder.StrandsOf(story).Count; i++)
        {
            int strand = _finder.StrandsOf(story)[i];
            if (string.Equals(_strands[strand].Language, language, StringComparison.Ordinal))
            {
                return strand;
            }
        }

        return _finder.Add(new Strand(story, language));
    }

    private int NewStory(string language) => _finder.Add(new Strand(_finder.NewStory(), language));

    private static List<StoryEvidence> Explain(ArticleProfile profile, TermVector story)
    {
        List<StoryEvidence> evidence = [];
        TermVector vector = profile.Vector;
        int j = 0;
        for (int i = 0; i < vector.Terms.Length; i++)
        {
            while (j < story.Terms.Length && story.Terms[j] < vector.Terms[i])
            {
                j++;
            }

            if (j < story.Terms.Length && story.Terms[j] == vector.Terms[i] && !profile.Spans[i].IsEmpty)
            {
                TermKind kind = vector.Kinds[i];
                string name = (kind & TermKind.Number) != 0 ? "number" : (kind & TermKind.Name) != 0 ? "name" : "term";
                evidence.Add(new StoryEvidence(profile.Spans[i], name, profile.Weights[i] * profile.Weights[i]));
            }
        }

        evidence.Sort(static (x, y) => y.Weight.CompareTo(x.Weight) is var order && order != 0 ? order : x.Span.CompareTo(y.Span));
        if (evidence.Count > Explained)
        {
            evidence.RemoveRange(Explained, evidence.Count - Explained);
        }

        return evidence;
    }
}
