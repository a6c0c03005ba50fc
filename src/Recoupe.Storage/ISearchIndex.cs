namespace Recoupe.Storage;

/// <summary>Finds articles, quotes and figures.</summary>
public interface ISearchIndex
{
    /// <summary>The articles that <paramref name="query"/> finds, the best first.</summary>
    Task<SearchPage<ArticleHit>> ArticlesAsync(SearchRequest query, CancellationToken cancellation = default);

    /// <summary>The quotes that <paramref name="query"/> finds, the best first.</summary>
    Task<SearchPage<QuoteHit>> QuotesAsync(SearchRequest query, CancellationToken cancellation = default);

    /// <summary>The figures that <paramref name="query"/> finds: those of its unit and range, in articles that hold its words.</summary>
    Task<SearchPage<FigureHit>> FiguresAsync(SearchRequest query, CancellationToken cancellation = default);

    /// <summary>How many articles each outlet, language and month has among those that <paramref name="query"/> finds.</summary>
    Task<IReadOnlyList<FacetCount>> FacetsAsync(SearchRequest query, CancellationToken cancellation = default);
}
