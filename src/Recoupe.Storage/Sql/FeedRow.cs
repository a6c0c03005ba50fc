namespace Recoupe.Storage.Sql;

/// <summary>A row of a feed.</summary>
internal sealed class FeedRow
{
    public const string Columns =
        """
        url AS Url, title AS Title, added AS Added, fetched AS Fetched, next AS Next, status AS Status, problem AS Problem, failures AS Failures,
        entity_tag AS EntityTag, last_modified AS LastModified, items AS Items, new_items AS NewItems, failed AS Failed, undated AS Undated
        """;

    public string Url { get; set; } = "";

    public string? Title { get; set; }

    public long Added { get; set; }

    public long? Fetched { get; set; }

    public long Next { get; set; }

    public int Status { get; set; }

    public string? Problem { get; set; }

    public int Failures { get; set; }

    public string? EntityTag { get; set; }

    public string? LastModified { get; set; }

    public long Items { get; set; }

    public long NewItems { get; set; }

    public long Failed { get; set; }

    public long Undated { get; set; }

    public static FeedRow Of(Feed feed) => new()
    {
        Url = feed.Url,
        Title = feed.Title,
        Added = Instant.Key(feed.Added),
        Fetched = Instant.Key(feed.Fetched),
        Next = Instant.Key(feed.Next),
        Status = feed.Status,
        Problem = feed.Problem,
        Failures = feed.Failures,
        EntityTag = feed.EntityTag,
        LastModified = feed.LastModified,
        Items = feed.Items,
        NewItems = feed.NewItems,
        Failed = feed.Failed,
        Undated = feed.Undated,
    };

    public Feed ToFeed() => new(Url)
    {
        Title = Title,
        Added = Instant.Of(Added),
        Fetched = Instant.Of(Fetched),
        Next = Instant.Of(Next),
        Status = Status,
        Problem = Problem,
        Failures = Failures,
        EntityTag = EntityTag,
        LastModified = LastModified,
        Items = Items,
        NewItems = NewItems,
        Failed = Failed,
        Undated = Undated,
    };
}
