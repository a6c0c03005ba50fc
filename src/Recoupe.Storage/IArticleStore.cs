namespace Recoupe.Storage;

/// <summary>Articles with all their versions. A changed article is a new version; the old ones stay.</summary>
public interface IArticleStore
{
    /// <summary>Stores arrivals in their order, all of them or none; what is there already with the same content is left as it is.</summary>
    /// <returns>A receipt an arrival, in their order. When this returns, they have reached the disk.</returns>
    Task<IReadOnlyList<ArrivalReceipt>> AppendAsync(IReadOnlyList<Arrival> arrivals, CancellationToken cancellation = default);

    /// <summary>The article of this id, or of this address when none has the id; null when neither is there.</summary>
    Task<ArticleIdentity?> IdentifyAsync(string id, string? url, CancellationToken cancellation = default);

    /// <summary>One version of an article, the latest when <paramref name="version"/> is null; null when there is none.</summary>
    Task<StoredArticle?> FindAsync(string id, int? version = null, CancellationToken cancellation = default);

    /// <summary>The versions of an article, the first one first; empty when it is not there.</summary>
    Task<IReadOnlyList<ArticleVersion>> VersionsAsync(string id, CancellationToken cancellation = default);

    /// <summary>The latest versions of a story's articles, in the order of publication, the undated last.</summary>
    Task<IReadOnlyList<StoredArticle>> OfStoryAsync(string story, int limit, CancellationToken cancellation = default);

    /// <summary>What lists show of a story's articles, in the same order.</summary>
    Task<IReadOnlyList<ArticleHeading>> HeadingsOfStoryAsync(string story, CancellationToken cancellation = default);

    /// <summary>All versions that came in after <paramref name="sequence"/>, in the order of arrival: what an index replays.</summary>
    IAsyncEnumerable<StoredArticle> SinceAsync(long sequence, CancellationToken cancellation = default);

    /// <summary>How many articles there are.</summary>
    Task<long> CountAsync(CancellationToken cancellation = default);
}
