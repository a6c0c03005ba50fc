namespace Recoupe.Storage.Sql;

/// <summary>Feeds in a table.</summary>
internal sealed class SqlFeedStore(SqlDatabase database) : IFeedStore
{
    /// <inheritdoc/>
    public async Task<bool> AddAsync(Feed feed, CancellationToken cancellation = default) =>
        await database.ExecuteAsync(
            """
            INSERT INTO feed(url, title, added, fetched, next, status, problem, failures, entity_tag, last_modified, items, new_items, failed, undated)
            VALUES(@Url, @Title, @Added, @Fetched, @Next, @Status, @Problem, @Failures, @EntityTag, @LastModified, @Items, @NewItems, @Failed, @Undated)
            ON CONFLICT(url) DO NOTHING
            """,
            FeedRow.Of(feed),
            cancellation) > 0;

    /// <inheritdoc/>
    public async Task<bool> RemoveAsync(string url, CancellationToken cancellation = default) =>
        await database.ExecuteAsync("DELETE FROM feed WHERE url = @url", new { url }, cancellation) > 0;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation = default) =>
        [.. (await database.QueryAsync<FeedRow>($"SELECT {FeedRow.Columns} FROM feed ORDER BY url", new { }, cancellation)).Select(row => row.ToFeed())];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Feed>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellation = default)
    {
        IReadOnlyList<FeedRow> rows = await database.QueryAsync<FeedRow>(
            $"SELECT {FeedRow.Columns} FROM feed WHERE next <= @now ORDER BY next, url LIMIT @limit", new { now = Instant.Key(now), limit }, cancellation);
        return [.. rows.Select(row => row.ToFeed())];
    }

    /// <inheritdoc/>
    public Task UpdateAsync(Feed feed, CancellationToken cancellation = default) =>
        database.ExecuteAsync(
            """
            UPDATE feed SET title = @Title, fetched = @Fetched, next = @Next, status = @Status, problem = @Problem, failures = @Failures, entity_tag = @EntityTag,
                last_modified = @LastModified, items = @Items, new_items = @NewItems, failed = @Failed, undated = @Undated WHERE url = @Url
            """,
            FeedRow.Of(feed),
            cancellation);
}
