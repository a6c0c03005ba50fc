using System.Globalization;
using Recoupe.Desk.Fetching;
using Recoupe.Reading;
using Recoupe.Reading.Html;
using Recoupe.Storage;
using Recoupe.Text;

namespace Recoupe.Desk.Feeds;

/// <summary>Visits the feeds that are due, fetches the pages of their new items, and takes the articles in.</summary>
public sealed class FeedPoller : IDisposable
{
    // A feed lists a few dozen items; one that lists thousands is read to here.
    private const int MostItems = 300;
    private const int FeedsAtOnce = 16;

    private readonly INewsDatabase _database;
    private readonly NewsDesk _desk;
    private readonly PageFetcher _fetcher;
    private readonly RobotsCache _robots;
    private readonly HtmlExtractor _extractor;

    /// <summary>Makes a poller.</summary>
    public FeedPoller(INewsDatabase database, NewsDesk desk, FetchOptions options)
    {
        _database = database;
        _desk = desk;
        _fetcher = new PageFetcher(options, desk.Time);
        _robots = new RobotsCache(_fetcher, options, desk.Time);
        _extractor = new HtmlExtractor(desk.Languages);
    }

    /// <summary>Visits every feed that is due now.</summary>
    /// <returns>How many were visited.</returns>
    public async Task<int> VisitDueAsync(CancellationToken cancellation = default)
    {
        int visited = 0;
        while (await _database.Feeds.DueAsync(_desk.Time.GetUtcNow(), FeedsAtOnce, cancellation) is { Count: > 0 } due)
        {
            await Parallel.ForEachAsync(due, cancellation, async (feed, stop) => await VisitAsync(feed, stop));
            visited += due.Count;
        }

        return visited;
    }

    /// <summary>Visits one feed now.</summary>
    /// <returns>The feed with what became of the visit, as it was kept.</returns>
    public async Task<Feed> VisitAsync(Feed feed, CancellationToken cancellation = default)
    {
        Fetched answer = Uri.TryCreate(feed.Url, UriKind.Absolute, out Uri? address)
            ? await _fetcher.FetchAsync(address, feed.EntityTag, feed.LastModified, cancellation)
            : new Fetched(0, new Uri("about:blank")) { Problem = "not an address" };
        Feed visited = feed with { Fetched = _desk.Time.GetUtcNow(), Status = answer.Status, Problem = answer.Problem, Failures = answer.Problem is null ? 0 : feed.Failures + 1 };
        if (answer.IsGood)
        {
            visited = await TakeItemsAsync(visited, answer, cancellation);
        }

        visited = visited with { Next = VisitTimes.Next(visited, _desk.Time.GetUtcNow(), answer.RetryAfter) };
        await _database.Feeds.UpdateAsync(visited, cancellation);
        return visited;
    }

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();

    private async Task<Feed> TakeItemsAsync(Feed feed, Fetched answer, CancellationToken cancellation)
    {
        ReadOptions options = new() { Languages = _desk.Languages, StandardInput = () => new MemoryStream(answer.Body, writable: false) };
        List<Article> items = [];
        string? refused = null;
        foreach (ReadResult result in ArticleReader.Read(["-"], options).Take(MostItems))
        {
            if (result.IsArticle)
            {
                items.Add(result.Article);
            }
            else
            {
                refused ??= result.Refusal.Reason;
            }
        }

        if (items.Count == 0)
        {
            return feed with { Problem = refused ?? "the feed has no items", Failures = feed.Failures + 1 };
        }

        feed = feed with { EntityTag = answer.EntityTag, LastModified = answer.LastModified, Items = feed.Items + items.Count, Title = feed.Title ?? items[0].Source };
        foreach (Article item in items)
        {
            feed = await TakeItemAsync(feed, item, cancellation);
        }

        return feed;
    }

    private async Task<Feed> TakeItemAsync(Feed feed, Article item, CancellationToken cancellation)
    {
        // A page that is there already is not asked for again: the feed lists it for days.
        if (item.Url is not null && await _database.Articles.IdentifyAsync(item.Id, item.Url, cancellation) is not null)
        {
            return feed;
        }

        Article? article = item;
        if (Uri.TryCreate(item.Url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
        {
            (article, string? problem) = await ReadPageAsync(item, address, cancellation);
            if (article is null)
            {
                await _database.DeadLetters.KeepAsync(address.AbsoluteUri, problem!, _desk.Time.GetUtcNow(), cancellation);
                return feed with { Failed = feed.Failed + 1 };
            }

            await _database.DeadLetters.RemoveAsync(address.AbsoluteUri, cancellation);
        }

        TakenArticle taken = (await _desk.TakeAsync([new IncomingArticle(article, Annotations.None, feed.Url)], cancellation))[0];
        return taken.Receipt.WasKnown ? feed : feed with { NewItems = feed.NewItems + 1, Undated = feed.Undated + (article.Published is null ? 1 : 0) };
    }

    private async Task<(Article? Article, string? Problem)> ReadPageAsync(Article item, Uri address, CancellationToken cancellation)
    {
        if (!await _robots.AllowsAsync(address, cancellation))
        {
            return (null, "the site's robots.txt does not allow it");
        }

        Fetched page = await _fetcher.FetchAsync(address, cancellation: cancellation);
        if (!page.IsGood)
        {
            return (null, page.Problem ?? string.Create(CultureInfo.InvariantCulture, $"answered {page.Status}"));
        }

        Article? article = _extractor.Extract(page.Body, page.Charset, page.Address.AbsoluteUri);
        return article is null || article.Text.Length == 0
            ? (null, "no article found in the page")
            : (article with
            {
                Id = item.Id,
                Url = item.Url,
                Title = article.Title ?? item.Title,
                Source = article.Source ?? item.Source,
                Published = article.Published ?? item.Published,
                Authors = article.Authors.Count > 0 ? article.Authors : item.Authors,
                Language = article.Language ?? item.Language,
            }, null);
    }
}
