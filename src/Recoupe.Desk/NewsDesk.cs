using Recoupe.Desk.Search;
using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Storage;
using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Desk;

/// <summary>The desk on a database: takes articles in as they come, keeps them in stories, and answers with the cross-check of any of them.</summary>
/// <remarks>
/// Safe for use by several threads. Articles are annotated in parallel, then go through the indexes and into the database one after the other;
/// what <see cref="TakeAsync"/> has returned outlives the process. One process at a time may take articles into one database.
/// </remarks>
public sealed class NewsDesk : IAsyncDisposable
{
    // A snapshot of full indexes is tens of megabytes: worth it now and then, and when closing.
    private const int SnapshotEvery = 5000;

    private readonly INewsDatabase _database;
    private readonly LanguageCatalog _languages;
    private readonly TimeProvider _time;
    private readonly int _threads;
    private readonly Annotator _annotator;
    private readonly SearchTerms _terms;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private StreamIndexes? _indexes;

    private NewsDesk(INewsDatabase database, LanguageCatalog languages, TimeProvider time, int threads)
    {
        _database = database;
        _languages = languages;
        _time = time;
        _threads = threads;
        _annotator = StandardStages.Annotator(languages);
        _terms = new SearchTerms(languages);
    }

    /// <summary>What the desk stands on; disposed of by whoever opened it.</summary>
    public INewsDatabase Database => _database;

    /// <summary>The language packs.</summary>
    public LanguageCatalog Languages => _languages;

    /// <summary>The clock.</summary>
    public TimeProvider Time => _time;

    /// <summary>Turns words into the terms of the search index.</summary>
    public SearchTerms Terms => _terms;

    /// <summary>Told after each batch that brought something new; called from the thread that took it.</summary>
    public event Action<IReadOnlyList<TakenArticle>>? Taken;

    /// <summary>Opens the desk on a database; its indexes are loaded when the first article comes in.</summary>
    /// <param name="database">The database.</param>
    /// <param name="languages">The language packs.</param>
    /// <param name="time">The clock.</param>
    /// <param name="threads">How many threads annotate; the result does not depend on it.</param>
    public static NewsDesk Open(INewsDatabase database, LanguageCatalog languages, TimeProvider time, int threads) => new(database, languages, time, threads);

    /// <summary>Takes articles in, in their order. An article of an id or address that is known is a new version of it, or nothing when its words are the same.</summary>
    /// <returns>What became of each, in their order. They have reached the disk.</returns>
    /// <exception cref="StorageException">The database is full or damaged; nothing of this batch was stored.</exception>
    public async Task<IReadOnlyList<TakenArticle>> TakeAsync(IReadOnlyList<IncomingArticle> incoming, CancellationToken cancellation = default)
    {
        TakenArticle[] taken = new TakenArticle[incoming.Count];
        List<(int Index, IncomingArticle Article)> fresh = [];
        for (int i = 0; i < incoming.Count; i++)
        {
            ArticleIdentity? known = await _database.Articles.IdentifyAsync(incoming[i].Article.Id, incoming[i].Article.Url, cancellation);
            if (known is not null && string.Equals(known.ContentHash, ContentHash.Of(incoming[i].Article), StringComparison.Ordinal))
            {
                taken[i] = new TakenArticle(new ArrivalReceipt(known.Id, known.Version, 0), known.Story, false);
            }
            else
            {
                Article article = incoming[i].Article;
                fresh.Add((i, incoming[i] with { Article = known is null ? article : article with { Id = known.Id } }));
            }
        }

        if (fresh.Count == 0)
        {
            return taken;
        }

        Arrival[] annotated = [.. OrderedParallel.Select(fresh, item => Annotate(item.Article), _threads)];
        IReadOnlyList<TakenArticle> stored = await StoreAsync(annotated, cancellation);
        for (int i = 0; i < stored.Count; i++)
        {
            taken[fresh[i].Index] = stored[i];
        }

        Taken?.Invoke(stored);
        return taken;
    }

    /// <summary>Keeps snapshots of the indexes, so that the next start has nothing to replay.</summary>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        if (_indexes is { } indexes && indexes.Sequence > indexes.Kept)
        {
            await indexes.KeepAsync(_database, CancellationToken.None);
        }

        _turn.Dispose();
    }

    private Arrival Annotate(IncomingArticle incoming)
    {
        AnnotatedArticle article = _annotator.Annotate(incoming.Article, incoming.Given);
        return new Arrival(article, _time.GetUtcNow(), "")
        {
            ContentHash = ContentHash.Of(incoming.Article),
            Origin = incoming.Origin,
            Terms = _terms.Of(article),
            QuoteTerms = [.. article.Layers.Quotes.Select(quote => _terms.Of(article.Text[quote.Span.Start..quote.Span.End], article.Article.Language))],
        };
    }

    private async Task<IReadOnlyList<TakenArticle>> StoreAsync(Arrival[] arrivals, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            StreamIndexes indexes = _indexes ??= await StreamIndexes.LoadAsync(_database, _languages, cancellation);
            bool[] begins = new bool[arrivals.Length];
            for (int i = 0; i < arrivals.Length; i++)
            {
                (StoryAssignment story, IReadOnlyList<ReuseRelation> reuse) = indexes.See(arrivals[i].Article);
                string heir = await _database.Stories.HeirAsync(story.Story, cancellation) ?? story.Story;
                arrivals[i] = arrivals[i] with { Story = heir, Reuse = reuse };
                begins[i] = story.IsNew;
            }

            IReadOnlyList<ArrivalReceipt> receipts = await _database.Articles.AppendAsync(arrivals, cancellation);
            foreach (ArrivalReceipt receipt in receipts)
            {
                indexes.Saw(receipt.Sequence);
            }

            if (indexes.Sequence - indexes.Kept >= SnapshotEvery)
            {
                await indexes.KeepAsync(_database, cancellation);
            }

            return [.. receipts.Select((receipt, i) => new TakenArticle(receipt, arrivals[i].Story, begins[i]))];
        }
        catch
        {
            // The indexes have seen what the database has not: they are loaded anew from what was stored.
            _indexes = null;
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }
}
