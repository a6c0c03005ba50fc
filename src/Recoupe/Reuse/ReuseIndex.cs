using Recoupe.Languages;
using Recoupe.Snapshots;
using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>Finds, over a stream of articles, which earlier ones each shares passages with: as an article comes in, and settled at the end.</summary>
/// <remarks>
/// Work and memory an article are bounded: grams that too many articles hold are no evidence, and an article is compared with the few that share most grams.
/// What turns out to be everybody's (an outlet's trailer) is taken back by <see cref="Settle"/>. Not safe for use by several threads at once.
/// </remarks>
public sealed class ReuseIndex
{
    // A pair scores only from a run of 20 words or so, and such a run holds four winnowed grams at least. Fewer are chance: of a hundred thousand
    // articles with 30 % copies these bounds keep 99.8 % of the pairs that score, and 6 % of those that share two grams.
    private const int LeastSharedGrams = 4;
    private const float LeastGramWeight = 2.5f;

    private const int LeastMatched = 7;
    private const int SweepEvery = 4096;

    private readonly ReuseOptions _options;
    private readonly CreditLines _credits;
    private readonly GramTable _grams;
    private readonly StreamClock _clock = new();
    private readonly List<ReuseRelation> _left = [];
    private WordStore _store = new();
    private List<Document> _documents = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> _identical = [];
    private List<SharedPair> _pairs = [];

    private readonly ScannedText _scan = new();
    private readonly Fingerprints _prints = new();
    private readonly CandidateCounter _counter = new();
    private readonly PassageAligner _aligner = new();
    private PairReader _reader;
    private readonly List<int> _candidates = [];
    private readonly List<WordMatch> _matches = [];
    private ushort[] _words = new ushort[1024];
    private ulong _touched;

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
        Document description = Describe(article.Article);
        _clock.Hear(description.Time);
        if (_documents.Count % SweepEvery == SweepEvery - 1)
        {
            Sweep();
        }

        WordScanner.Scan(article, _scan, _options.MaxWords);
        ReadOnlySpan<ushort> words = Shorten();
        Forget(description.Id);
        int document = _store.Add(words, _scan.Words);
        _documents.Add(description);
        _byId[description.Id] = document;
        _prints.Compute(words);
        FindCandidates(document, ContentHash(words));
        return Compare(document, words);
    }

    /// <summary>Writes all that the index knows, so that <see cref="Load"/> goes on where it stands.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SnapshotWriter writer = new(stream, ReuseSnapshot.Mark, ReuseSnapshot.Version);
        ReuseSnapshot.Write(writer, _clock, new ReuseState(_documents, _store, _pairs, _left));
        writer.End();
    }

    /// <summary>Reads back an index that <see cref="Save"/> wrote. What came later is given to <see cref="Add"/> again, from the log or the store: the answers are the same.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such index, or a damaged one.</exception>
    public static ReuseIndex Load(Stream stream, ReuseOptions? options = null, LanguageCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SnapshotReader reader = new(stream, ReuseSnapshot.Mark, ReuseSnapshot.Version, "a reuse index");
        ReuseIndex index = new(options, catalog);
        ReuseState state = ReuseSnapshot.Read(reader, index._clock);
        reader.End();
        index._left.AddRange(state.Left);
        index.Restore(state);
        return index;
    }

    /// <summary>All pairs, judged by what is known now: grams that have become common are no evidence any more, and each copy has its most likely parent.</summary>
    /// <returns>The relations in the order in which their later articles came in.</returns>
    public IReadOnlyList<ReuseRelation> Settle()
    {
        List<JudgedPair> judged = [];
        _reader.Forget();
        foreach (SharedPair pair in _pairs)
        {
            if (!_documents[pair.Earlier].Replaced && !_documents[pair.Later].Replaced && _reader.Judge(pair, _documents) is { } kept)
            {
                judged.Add(kept);
            }
        }

        ParentChoice.Mark(judged);
        return [.. _left, .. judged.Select(pair => _reader.Relate(pair, _documents))];
    }

    // Articles that have left the window take their pairs with them, settled as they are; the tables are built anew from the rest.
    private void Sweep()
    {
        long oldest = _clock.Now == long.MinValue ? long.MinValue : _clock.Now - _options.Window.Ticks;
        int surplus = Math.Max(0, _documents.Count - _options.MaxArticles);
        bool[] leaves = new bool[_documents.Count];
        int leaving = 0;
        for (int i = 0; i < leaves.Length; i++)
        {
            Document document = _documents[i];
            leaves[i] = document.Replaced || i < surplus || (document.Time != long.MinValue && document.Time < oldest);
            leaving += leaves[i] ? 1 : 0;
        }

        // Building anew costs as much as the articles that stay: worth it when many leave.
        if (leaving * 4 < leaves.Length)
        {
            return;
        }

        _reader.Forget();
        List<JudgedPair> judged = [.. _pairs.Select(pair => _documents[pair.Earlier].Replaced || _documents[pair.Later].Replaced ? null : _reader.Judge(pair, _documents)).OfType<JudgedPair>()];
        ParentChoice.Mark(judged);
        _left.AddRange(judged.Where(pair => leaves[pair.Pair.Earlier] || leaves[pair.Pair.Later]).Select(pair => _reader.Relate(pair, _documents)));

        int[] numbers = new int[leaves.Length];
        WordStore store = new();
        List<Document> documents = [];
        for (int i = 0; i < leaves.Length; i++)
        {
            numbers[i] = leaves[i] ? -1 : documents.Count;
            if (!leaves[i])
            {
                _store.Layout(i, _scan);
                store.Add(_store.Words(i), _scan.Words);
                documents.Add(_documents[i]);
            }
        }

        List<SharedPair> pairs = [.. _pairs.Where(pair => !leaves[pair.Earlier] && !leaves[pair.Later]).Select(pair => new SharedPair(numbers[pair.Earlier], numbers[pair.Later], pair.Matches))];
        Restore(new ReuseState(documents, store, pairs, _left));
    }

    private void Restore(ReuseState state)
    {
        (_documents, _store, _pairs) = (state.Documents, state.Store, state.Pairs);
        _reader = new PairReader(_store, _grams, _options);
        _grams.Clear();
        _byId.Clear();
        _identical.Clear();
        for (int document = 0; document < _documents.Count; document++)
        {
            ReadOnlySpan<ushort> words = _store.Words(document);
            _prints.Compute(words);
            if (_prints.Count > 0)
            {
                _identical.TryAdd(ContentHash(words), document);
            }

            Post(document);
            if (!_documents[document].Replaced)
            {
                _byId[_documents[document].Id] = document;
            }
        }
    }

    private void Post(int document)
    {
        _grams.MakeRoom(_prints.Count);
        foreach (uint key in _prints.Keys)
        {
            _grams.Add(_grams.Slot(key), key, document);
        }
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

    private static ulong ContentHash(ReadOnlySpan<ushort> words)
    {
        ulong hash = 0;
        foreach (ushort word in words)
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

    private Document Describe(Article article) => new()
    {
        Id = article.Id,
        Time = article.Published is { } published ? Math.Max(0, published.SortKey) : long.MinValue,
        Credited = _credits.Credits(article),
    };

    // Finds the earlier articles to compare with, and posts the article's own grams on the way.
    private void FindCandidates(int document, ulong content)
    {
        _counter.Reset(document);
        _grams.MakeRoom(_prints.Count);
        ReadOnlySpan<uint> keys = _prints.Keys;
        foreach (uint key in keys)
        {
            _touched ^= _grams.Touch(key);
        }

        Span<int> single = stackalloc int[1];
        foreach (uint key in keys)
        {
            int slot = _grams.Slot(key);
            int frequency = _grams.Read(slot, out ReadOnlySpan<int> holders, single);
            if (holders.Length > 0 && holders[^1] == document)
            {
                // The article repeats itself.
                continue;
            }

            float weight = (float)PairEvidence.Weight(frequency + 1, _options.CommonFrom);
            if (weight > 0)
            {
                _counter.Add(holders, weight);
            }

            _grams.Add(slot, key, document);
        }

        _counter.Best(LeastSharedGrams, LeastGramWeight, _options.MaxCandidates, _candidates);

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
        _reader.Print(document, _prints);
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
