using System.Data.Common;
using Dapper;

namespace Recoupe.Storage.Sql;

/// <summary>Stories in tables.</summary>
internal sealed class SqlStoryStore(SqlDatabase database) : IStoryStore
{
    // A chain of merges longer than this is a ring.
    private const int LongestChain = 100;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StorySummary>> ListAsync(StoryFilter filter, CancellationToken cancellation = default)
    {
        StoryQuery query = new(filter);
        IReadOnlyList<StoryRow> rows = await database.QueryAsync<StoryRow>(query.Sql, query.Values, cancellation);
        return [.. rows.Select(row => row.ToSummary())];
    }

    /// <inheritdoc/>
    public async Task<StorySummary?> FindAsync(string story, CancellationToken cancellation = default) =>
        (await database.FindAsync<StoryRow>($"SELECT {StoryRow.Columns} FROM story s WHERE s.id = @story AND s.articles > 0", new { story }, cancellation))?.ToSummary();

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> UncountedAsync(int limit, CancellationToken cancellation = default) =>
        database.QueryAsync<string>("SELECT id FROM story WHERE articles > 1 AND counted < sequence ORDER BY last_seen, id LIMIT @limit", new { limit }, cancellation);

    /// <inheritdoc/>
    public async Task<string?> HeirAsync(string story, CancellationToken cancellation = default)
    {
        string? heir = null;
        for (int steps = 0; steps < LongestChain; steps++)
        {
            string? next = await database.FindAsync<string>("SELECT heir FROM story_redirect WHERE story = @story", new { story = heir ?? story }, cancellation);
            if (next is null || next == story)
            {
                return heir;
            }

            heir = next;
        }

        return heir;
    }

    /// <inheritdoc/>
    public Task MoveAsync(IReadOnlyList<string> articles, string story, DateTimeOffset at, string reason, CancellationToken cancellation = default) =>
        database.WriteAsync(transaction => MoveAsync(transaction, articles, story, Instant.Key(at), reason), cancellation);

    /// <inheritdoc/>
    public Task KeepCountsAsync(string story, string? title, string? titleSource, StoryCounts counts, CancellationToken cancellation = default) =>
        database.ExecuteAsync(
            """
            UPDATE story SET title = COALESCE(@title, title), title_source = CASE WHEN @title IS NULL THEN title_source ELSE @titleSource END, counted = @Sequence,
                origins = @Origins, utterances = @Utterances, differing = @Differing, figures = @Figures, missing = @Missing WHERE id = @story
            """,
            new { story, title = ListText.Of(title), titleSource = ListText.Of(titleSource), counts.Sequence, counts.Origins, counts.Utterances, counts.Differing, counts.Figures, counts.Missing },
            cancellation);

    private static async Task MoveAsync(DbTransaction transaction, IReadOnlyList<string> articles, string story, long at, string reason)
    {
        DbConnection connection = transaction.Connection!;
        HashSet<string> left = new(StringComparer.Ordinal);
        foreach (string article in articles)
        {
            if (await connection.ExecuteScalarAsync<string>("SELECT story FROM article WHERE id = @article", new { article }, transaction) is { } from && from != story)
            {
                left.Add(from);
                await connection.ExecuteAsync("UPDATE article SET story = @story WHERE id = @article", new { story, article }, transaction);
            }
        }

        await connection.ExecuteAsync(
            """
            INSERT INTO story(id, articles, outlets, languages, first_seen, last_seen, sequence, title, title_source)
            SELECT @story, 0, 0, '', min(a.first_seen), max(v.seen), max(v.sequence),
                (SELECT f.title FROM article f WHERE f.story = @story ORDER BY f.number LIMIT 1), (SELECT f.source FROM article f WHERE f.story = @story ORDER BY f.number LIMIT 1)
            FROM article a JOIN article_version v ON v.article = a.id WHERE a.story = @story HAVING count(*) > 0
            ON CONFLICT(id) DO UPDATE SET counted = 0
            """,
            new { story },
            transaction);
        await connection.ExecuteAsync("DELETE FROM story_redirect WHERE story = @story", new { story }, transaction);
        await StoryRow.RecountAsync(transaction, story);
        foreach (string from in left.Order(StringComparer.Ordinal))
        {
            await StoryRow.RecountAsync(transaction, from);
            await connection.ExecuteAsync("UPDATE story SET counted = 0 WHERE id = @from", new { from }, transaction);
            await connection.ExecuteAsync(
                """
                INSERT INTO story_redirect(story, heir, at, reason) SELECT id, @story, @at, @reason FROM story WHERE id = @from AND articles = 0
                ON CONFLICT(story) DO UPDATE SET heir = excluded.heir, at = excluded.at, reason = excluded.reason
                """,
                new { from, story, at, reason },
                transaction);
        }
    }
}
