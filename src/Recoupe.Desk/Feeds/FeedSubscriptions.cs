using Recoupe.Reading.Feeds;
using Recoupe.Storage;

namespace Recoupe.Desk.Feeds;

/// <summary>Adds feeds, one address or a whole OPML list.</summary>
public sealed class FeedSubscriptions(INewsDatabase database, TimeProvider time)
{
    private const int LongestAddress = 2000;

    /// <summary>Adds a feed that is visited at once.</summary>
    /// <returns>Why it was not added, for people; null when it was.</returns>
    public async Task<string?> AddAsync(string url, string? title = null, CancellationToken cancellation = default)
    {
        string trimmed = url.Trim();
        if (trimmed.Length > LongestAddress || !Uri.TryCreate(trimmed, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
        {
            return "not an http or https address";
        }

        DateTimeOffset now = time.GetUtcNow();
        return await database.Feeds.AddAsync(new Feed(address.AbsoluteUri) { Title = title, Added = now, Next = now }, cancellation) ? null : "known already";
    }

    /// <summary>Adds all feeds of an OPML list.</summary>
    /// <returns>How many were new; null when it is no such list.</returns>
    public async Task<int?> AddListAsync(Stream opml, CancellationToken cancellation = default)
    {
        if (FeedList.Read(opml) is not { } list)
        {
            return null;
        }

        int added = 0;
        foreach (FeedAddress feed in list.Feeds)
        {
            added += await AddAsync(feed.Url, feed.Title, cancellation) is null ? 1 : 0;
        }

        return added;
    }
}
