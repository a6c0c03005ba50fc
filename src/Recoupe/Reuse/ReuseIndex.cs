using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>Finds, over a stream of articles, which earlier ones each shares passages with: as an article comes in, and settled at the end.</summary>
/// <remarks>
/// Work and memory an article are bounded: grams that too many articles hold are no evidence, and an article is compared with the few that share most grams.
/// What turns out to be everybody's (an outlet's trailer) is taken back by <see cref="Settle"/>. Not safe for use by several threads at once.
/// </remarks>
public sealed class ReuseIndex
{
    private const int LeastSharedGrams = 2;
    private const int LeastMatched = 7;

    private readonly ReuseOptions _options;
    private readonly CreditLines _credits;
    private readonly GramTable _grams;
    private readonly WordStore _store = new();
    private readonly List<Document> _documents = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _outlets = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> _identical = [];
    private readonly List<SharedPair> _pairs = [];

    private readonly ScannedText _scan = new();
    private readonly Fingerprints _prints = new();
    private readonly CandidateCounter _counter = new();
    private readonly PassageAligner _aligner = new();
    private readonly PairReader _reader;
    private readonly List<int> _candidates = [];
    private readonly List<WordMatch> _matches = [];
    private ushort[] _words = new ushort[1024];

    /// <summary>Makes an empty index.</summary>
    /// <param name="options">Its bounds; the defaults when null.</param>
    /// <param name="catalog">Where the names of agencies come from; the packs built in when null.</param>
    public ReuseIndex(ReuseOptions? options = null, LanguageCatalog? catalog = null)
    {
        _options = options ?? new ReuseOptions();
        _credits = new CreditLines(catalog ?? LanguageCatalog.Embedded);
        _grams = new GramTable(_options.CommonFrom);
        _reader = new PairReader(_store, _grams, _options);
    }

    /// <summary>The articles held.</summary>
    public int Count => _documents.Count;

    /// <summary>Bytes of the arrays held, without what strings and dictionaries of ids take.</summary>
    public long Bytes => _grams.Bytes + _store.Bytes;

    /// <summary>Adds an article and tells at once which earlier ones it shares copy with. An id that is there already is a new version: the old one is forgotten.</summary>
    /// <returns>The relations as they look now, strongest first.</returns>
    public IReadOnlyList<ReuseRelation> Add(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        WordScanner.Scan(article, _scan, _options.MaxWords);
        ReadOnlySpan<ushort> words = Shorten();
        Forget(article.Article.Id);

        int document = _store.Add(words, _scan.Words);
        ulong content = ContentHash();
        _documents.Add(Describe(article.Article, content));
        _byId[article.Article.Id] = document;

        _prints.Compute(words);
        FindCandidates(document, content);
        foreach (uint key in _prints.Keys)
        {
            _grams.Add(key, document);
        }

        return Compare(document, words);
    }

    /// <summary>All pairs, judged by what is known now: grams that have become common are no evidence any more, and each copy has its most likely parent.</summary>
    /// <returns>The relations in the order in which their later articles came in.</returns>
    public IReadOnlyList<ReuseRelation> Settle()
    {
        List<JudgedPair> judged = [];
        foreach (SharedPair pair in _pairs)
        {
            if (!_documents[pair.Earlier].Replaced && !_documents[pair.Later].Replaced && _reader.Judge(pair, _documents) is { } kept)
            {
                judged.Add(kept);
            }
        }

        ParentChoice.Mark(judged);
        return [.. judged.Select(pair => _reader.Relate(pair, _documents))];
    }

    private ReadOnlySpan<ushort> Shorten()
    {
        ReadOnlySpan<ulong> hashes = _scan.Hashes;
        if (_words.Length < hashes.Length)
        {
            _words = new ushort[Math.Max(hashes.Length, _words.Length * 2)];
        }

        for (int i = 0; i < hashes.Length; i++)
        {
            _words[i] = (ushort)(hashes[i] >> 48);
        }

        return _words.AsSpan(0, hashes.Length);
    }

    private ulong ContentHash()
    {
        ulong hash = 0;
        foreach (ulong word in _scan.Hashes)
        {
            hash = StableHash.Mix(unchecked((hash * 31) + word));
        }

        return hash;
    }

    private void Forget(string id)
    {
        if (_byId.TryGetValue(id, out int old))
        {
            _documents[old] = _documents[old] with { Replaced = true };
        }
    }

    private Document Describe(Article article, ulong content) => new()
    {
        Id = article.Id,
        Time = article.Published?.SortKey ?? long.MinValue,
        Outlet = Outlet(article.Source),
        Credited = _credits.Credits(article),
        Content = content,
    };

    private int Outlet(string? source)
    {
        if (string.IsNullOrEmpty(source))
        {
            return 0;
        }

        if (!_outlets.TryGetValue(source, out int number))
        {
            _outlets[source] = number = _outlets.Count + 1;
        }

        return number;
    }

    private void FindCandidates(int document, ulong content)
    {
        _counter.Reset(document);
        Span<int> single = stackalloc int[1];
        foreach (uint key in _prints.Keys)
        {
            _grams.Find(key, out ReadOnlySpan<int> holders, single);
            _counter.Add(holders);
        }

        _counter.Best(LeastSharedGrams, _options.MaxCandidates, _candidates);

        // A text that everybody runs has only common grams: it is still the same text as the first of its kind.
        if (_prints.Count > 0 && !_identical.TryAdd(content, document))
        {
            int first = _identical[content];
            if (!_candidates.Contains(first))
            {
                _candidates.Add(first);
            }
        }
    }

    private List<ReuseRelation> Compare(int document, ReadOnlySpan<ushort> words)
    {
        if (_candidates.Count == 0)
        {
            return [];
        }

        List<JudgedPair> judged = [];
        _aligner.Query(words);
        foreach (int candidate in _candidates)
        {
            if (_documents[candidate].Replaced)
            {
                continue;
            }

            _matches.Clear();
            _aligner.Align(_store.Words(candidate), LeastMatched, _matches);
            if (_matches.Count == 0)
            {
                continue;
            }

            SharedPair pair = new(candidate, document, [.. _matches]);
            if (_reader.Judge(pair, _documents) is { } kept)
            {
                _pairs.Add(pair);
                judged.Add(kept);
            }
        }

        ParentChoice.Mark(judged);
        judged.Sort((x, y) => y.Score.CompareTo(x.Score) is var order && order != 0 ? order : x.Pair.Earlier.CompareTo(y.Pair.Earlier));
        return [.. judged.Select(pair => _reader.Relate(pair, _documents))];
    }
}
