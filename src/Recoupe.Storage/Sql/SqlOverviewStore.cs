using Recoupe.Text;

namespace Recoupe.Storage.Sql;

/// <summary>Outlets and entities, counted over the tables.</summary>
internal sealed class SqlOverviewStore(SqlDatabase database) : IOverviewStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<OutletSummary>> OutletsAsync(int offset, int limit, CancellationToken cancellation = default)
    {
        IReadOnlyList<OutletRow> outlets = await database.QueryAsync<OutletRow>(
            """
            SELECT source AS Source, count(*) AS Articles, count(DISTINCT story) AS Stories, sum(CASE WHEN version > 1 THEN 1 ELSE 0 END) AS Edited,
                min(first_seen) AS FirstSeen, max(first_seen) AS LastSeen
            FROM article WHERE source IS NOT NULL GROUP BY source ORDER BY count(*) DESC, source LIMIT @limit OFFSET @offset
            """,
            new { offset, limit },
            cancellation);
        OutletSummary[] summaries = new OutletSummary[outlets.Count];
        for (int i = 0; i < summaries.Length; i++)
        {
            OutletRow row = outlets[i];
            IReadOnlyList<LanguageRow> languages = await database.QueryAsync<LanguageRow>(
                "SELECT language AS Language, count(*) AS Articles FROM article WHERE source = @Source GROUP BY language", new { row.Source }, cancellation);
            string counts = LanguageCounts.Of(languages.Select(language => (language.Language, language.Articles)));
            summaries[i] = new OutletSummary(row.Source, row.Articles, row.Stories, counts, row.Edited, Instant.Of(row.FirstSeen), Instant.Of(row.LastSeen));
        }

        return summaries;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<EntitySummary>> EntitiesAsync(string? name, int offset, int limit, CancellationToken cancellation = default)
    {
        IReadOnlyList<EntityRow> rows = await database.QueryAsync<EntityRow>(
            $"""
            SELECT m.entity AS Name, m.type AS Type, sum(m.mentions) AS Mentions, count(*) AS Articles, count(DISTINCT a.story) AS Stories,
                (SELECT count(*) FROM quote q WHERE q.speaker = m.entity) AS Quotes
            FROM mention m JOIN article a ON a.id = m.article {(name is null ? "" : "WHERE m.folded LIKE @pattern ESCAPE '!' ")}
            GROUP BY m.entity, m.type ORDER BY sum(m.mentions) DESC, m.entity LIMIT @limit OFFSET @offset
            """,
            new { pattern = name is null ? null : LikePattern.Holding(Folding.Fold(name)), offset, limit },
            cancellation);
        return [.. rows.Select(row => new EntitySummary(row.Name, row.Type, row.Mentions, row.Articles, row.Stories, row.Quotes))];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleHeading>> MentioningAsync(string entity, int offset, int limit, CancellationToken cancellation = default) =>
        HeadingsAsync("WHERE a.id IN (SELECT m.article FROM mention m WHERE m.entity = @value)", entity, offset, limit, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleHeading>> OfOutletAsync(string source, int offset, int limit, CancellationToken cancellation = default) =>
        HeadingsAsync("WHERE a.source = @value", source, offset, limit, cancellation);

    private async Task<IReadOnlyList<ArticleHeading>> HeadingsAsync(string condition, string value, int offset, int limit, CancellationToken cancellation)
    {
        IReadOnlyList<HeadingRow> rows = await database.QueryAsync<HeadingRow>(
            $"SELECT {HeadingRow.Columns} FROM article a {condition} ORDER BY a.published_key IS NULL, a.published_key DESC, a.number DESC LIMIT @limit OFFSET @offset",
            new { value, offset, limit },
            cancellation);
        return [.. rows.Select(row => row.ToHeading())];
    }
}
