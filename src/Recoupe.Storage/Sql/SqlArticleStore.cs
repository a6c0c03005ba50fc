using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using Recoupe.Text;

namespace Recoupe.Storage.Sql;

/// <summary>Articles in tables.</summary>
internal sealed class SqlArticleStore(SqlDatabase database, ITermsWriter terms) : IArticleStore
{
    // Bodies read at once while indexes are replayed: bounds the memory, not the result.
    private const int ReplayBatch = 64;

    private const string StoredColumns =
        "v.version AS Version, v.seen AS Seen, a.story AS Story, v.sequence AS Sequence, v.body AS Body";

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArrivalReceipt>> AppendAsync(IReadOnlyList<Arrival> arrivals, CancellationToken cancellation = default) =>
        database.WriteAsync<IReadOnlyList<ArrivalReceipt>>(
            async transaction =>
            {
                ArrivalReceipt[] receipts = new ArrivalReceipt[arrivals.Count];
                for (int i = 0; i < receipts.Length; i++)
                {
                    receipts[i] = await AppendAsync(transaction, arrivals[i]);
                }

                return receipts;
            },
            cancellation);

    /// <inheritdoc/>
    public async Task<ArticleIdentity?> IdentifyAsync(string id, string? url, CancellationToken cancellation = default)
    {
        const string Select = "SELECT a.id AS Id, a.version AS Version, v.content_hash AS ContentHash, a.story AS Story FROM article a JOIN article_version v ON v.article = a.id AND v.version = a.version ";
        IdentityRow? row = await database.FindAsync<IdentityRow>(Select + "WHERE a.id = @id", new { id }, cancellation);
        if (row is null && url is not null)
        {
            row = await database.FindAsync<IdentityRow>(Select + "WHERE a.url = @url ORDER BY a.number LIMIT 1", new { url }, cancellation);
        }

        return row is null ? null : new ArticleIdentity(row.Id, row.Version, row.ContentHash, row.Story);
    }

    /// <inheritdoc/>
    public async Task<StoredArticle?> FindAsync(string id, int? version = null, CancellationToken cancellation = default)
    {
        StoredRow? row = await database.FindAsync<StoredRow>(
            $"SELECT {StoredColumns} FROM article a JOIN article_version v ON v.article = a.id AND v.version = COALESCE(@version, a.version) WHERE a.id = @id",
            new { id, version },
            cancellation);
        return row?.ToArticle();
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ArticleVersion>> VersionsAsync(string id, CancellationToken cancellation = default)
    {
        IReadOnlyList<VersionRow> rows = await database.QueryAsync<VersionRow>(
            "SELECT version AS Version, seen AS Seen, content_hash AS ContentHash, title AS Title FROM article_version WHERE article = @id ORDER BY version", new { id }, cancellation);
        return [.. rows.Select(row => new ArticleVersion(row.Version, Instant.Of(row.Seen), row.ContentHash, row.Title))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredArticle>> OfStoryAsync(string story, int limit, CancellationToken cancellation = default)
    {
        IReadOnlyList<StoredRow> rows = await database.QueryAsync<StoredRow>(
            $"""
            SELECT {StoredColumns} FROM article a JOIN article_version v ON v.article = a.id AND v.version = a.version
            WHERE a.story = @story ORDER BY a.published_key IS NULL, a.published_key, a.number LIMIT @limit
            """,
            new { story, limit },
            cancellation);
        return [.. rows.Select(row => row.ToArticle())];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ArticleHeading>> HeadingsOfStoryAsync(string story, CancellationToken cancellation = default)
    {
        IReadOnlyList<HeadingRow> rows = await database.QueryAsync<HeadingRow>(
            $"SELECT {HeadingRow.Columns} FROM article a WHERE a.story = @story ORDER BY a.published_key IS NULL, a.published_key, a.number", new { story }, cancellation);
        return [.. rows.Select(row => row.ToHeading())];
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredArticle> SinceAsync(long sequence, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (true)
        {
            IReadOnlyList<StoredRow> rows = await database.QueryAsync<StoredRow>(
                $"SELECT {StoredColumns} FROM article_version v JOIN article a ON a.id = v.article WHERE v.sequence > @sequence ORDER BY v.sequence LIMIT {ReplayBatch}",
                new { sequence },
                cancellation);
            foreach (StoredRow row in rows)
            {
                yield return row.ToArticle();
                sequence = row.Sequence;
            }

            if (rows.Count < ReplayBatch)
            {
                yield break;
            }
        }
    }

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellation = default) => database.FindAsync<long>("SELECT count(*) FROM article", new { }, cancellation);

    private async Task<ArrivalReceipt> AppendAsync(DbTransaction transaction, Arrival arrival)
    {
        DbConnection connection = transaction.Connection!;
        Article article = arrival.Article.Article;
        IdentityRow? known = await connection.QueryFirstOrDefaultAsync<IdentityRow>(
            "SELECT a.number AS Number, a.id AS Id, a.version AS Version, v.content_hash AS ContentHash, a.story AS Story FROM article a JOIN article_version v ON v.article = a.id AND v.version = a.version WHERE a.id = @Id",
            new { article.Id },
            transaction);
        if (known is not null && string.Equals(known.ContentHash, arrival.ContentHash, StringComparison.Ordinal))
        {
            return new ArrivalReceipt(known.Id, known.Version, 0);
        }

        int version = (known?.Version ?? 0) + 1;
        string story = known?.Story ?? arrival.Story;
        ArticleRow row = ArticleRow.Of(arrival, story, version);
        long number = known is null ? await connection.ExecuteScalarAsync<long>(ArticleRow.Insert, row, transaction) : known.Number;
        if (known is not null)
        {
            await connection.ExecuteAsync(ArticleRow.Update, row, transaction);
        }

        long sequence = await connection.ExecuteScalarAsync<long>(
            "INSERT INTO article_version(article, version, seen, content_hash, title, origin, body) VALUES(@Id, @version, @seen, @ContentHash, @Title, @Origin, @body) RETURNING sequence",
            new { article.Id, version, seen = Instant.Key(arrival.Seen), arrival.ContentHash, Title = ListText.Of(article.Title), arrival.Origin, body = Body.Write(arrival.Article) },
            transaction);
        await terms.ArticleAsync(transaction, number, arrival.Terms);
        await new LayerRows(transaction, terms).ReplaceAsync(arrival);
        await SqlReuseStore.KeepAsync(transaction, arrival.Reuse);
        await StoryRow.TouchAsync(transaction, story, sequence, arrival);
        return new ArrivalReceipt(article.Id, version, sequence);
    }
}
