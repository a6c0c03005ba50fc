using Recoupe.Storage.Sql;

namespace Recoupe.Storage.Sqlite;

/// <summary>Search over FTS5 tables, ranked by BM25 (Robertson and Zaragoza 2009, as FTS5 computes it).</summary>
internal sealed class SqliteSearchIndex(SqlDatabase database) : ISearchIndex
{
    /// <inheritdoc/>
    public async Task<SearchPage<ArticleHit>> ArticlesAsync(SearchRequest query, CancellationToken cancellation = default)
    {
        (SqliteSearchQuery conditions, string from, bool ranked) = Articles(query);
        IReadOnlyList<HeadingRow> rows = await database.QueryAsync<HeadingRow>(
            $"SELECT {HeadingRow.Columns} {from} WHERE {conditions.Where} ORDER BY {(ranked ? "bm25(article_terms), " : "")}a.published_key DESC, a.number DESC LIMIT @limit OFFSET @offset",
            conditions.Values,
            cancellation);
        long total = await database.FindAsync<long>($"SELECT count(*) {from} WHERE {conditions.Where}", conditions.Values, cancellation);
        return new SearchPage<ArticleHit>([.. rows.Select(row => new ArticleHit(row.ToHeading()))], total);
    }

    /// <inheritdoc/>
    public async Task<SearchPage<QuoteHit>> QuotesAsync(SearchRequest query, CancellationToken cancellation = default)
    {
        SqliteSearchQuery conditions = new(query);
        bool ranked = conditions.AddWords(query.Clauses, "quote_terms", "q.number");
        conditions.AddSpeaker(query.Speaker);
        string from = (ranked ? "FROM quote_terms JOIN quote q ON q.number = quote_terms.rowid" : "FROM quote q") + " JOIN article a ON a.id = q.article";
        IReadOnlyList<QuoteHitRow> rows = await database.QueryAsync<QuoteHitRow>(
            $"""
            SELECT {HeadingRow.Columns}, q.begins AS Begins, q.ends AS Ends, q.kind AS Kind, q.speaker AS Speaker, q.text AS Text {from}
            WHERE {conditions.Where} ORDER BY {(ranked ? "bm25(quote_terms), " : "")}a.published_key DESC, q.number LIMIT @limit OFFSET @offset
            """,
            conditions.Values,
            cancellation);
        long total = await database.FindAsync<long>($"SELECT count(*) {from} WHERE {conditions.Where}", conditions.Values, cancellation);
        return new SearchPage<QuoteHit>([.. rows.Select(row => row.ToHit())], total);
    }

    /// <inheritdoc/>
    public async Task<SearchPage<FigureHit>> FiguresAsync(SearchRequest query, CancellationToken cancellation = default)
    {
        SqliteSearchQuery conditions = new(query);
        bool ranked = conditions.AddWords(query.Clauses, "article_terms", "a.number");
        conditions.AddFigure(query);
        conditions.AddSpeakerInArticle(query.Speaker);
        string from = "FROM figure f JOIN article a ON a.id = f.article" + (ranked ? " JOIN article_terms ON article_terms.rowid = a.number" : "");
        IReadOnlyList<FigureHitRow> rows = await database.QueryAsync<FigureHitRow>(
            $"""
            SELECT {HeadingRow.Columns}, f.begins AS Begins, f.ends AS Ends, f.value AS Value, f.upper AS Upper, f.unit AS Unit, f.text AS Text {from}
            WHERE {conditions.Where} ORDER BY a.published_key DESC, f.number LIMIT @limit OFFSET @offset
            """,
            conditions.Values,
            cancellation);
        long total = await database.FindAsync<long>($"SELECT count(*) {from} WHERE {conditions.Where}", conditions.Values, cancellation);
        return new SearchPage<FigureHit>([.. rows.Select(row => row.ToHit())], total);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FacetCount>> FacetsAsync(SearchRequest query, CancellationToken cancellation = default)
    {
        (SqliteSearchQuery conditions, string from, _) = Articles(query);
        List<FacetCount> facets = [];
        foreach ((string facet, string value) in new[] { ("source", "a.source"), ("language", "a.language"), ("month", "substr(a.published, 1, 7)") })
        {
            IReadOnlyList<FacetRow> rows = await database.QueryAsync<FacetRow>(
                $"SELECT {value} AS Value, count(*) AS Articles {from} WHERE {conditions.Where} AND {value} IS NOT NULL GROUP BY {value} ORDER BY count(*) DESC, {value} LIMIT 12",
                conditions.Values,
                cancellation);
            facets.AddRange(rows.Select(row => new FacetCount(facet, row.Value, row.Articles)));
        }

        return facets;
    }

    private static (SqliteSearchQuery Conditions, string From, bool Ranked) Articles(SearchRequest query)
    {
        SqliteSearchQuery conditions = new(query);
        bool ranked = conditions.AddWords(query.Clauses, "article_terms", "a.number");
        conditions.AddSpeakerInArticle(query.Speaker);
        conditions.AddFigureInArticle(query);
        return (conditions, ranked ? "FROM article_terms JOIN article a ON a.number = article_terms.rowid" : "FROM article a", ranked);
    }
}
