namespace Recoupe.Storage;

/// <summary>Stories: which articles they hold, what lists show of them, and where those went that are no more.</summary>
public interface IStoryStore
{
    /// <summary>The stories that <paramref name="filter"/> lets through.</summary>
    Task<IReadOnlyList<StorySummary>> ListAsync(StoryFilter filter, CancellationToken cancellation = default);

    /// <summary>One story; null when there is none of this id.</summary>
    Task<StorySummary?> FindAsync(string story, CancellationToken cancellation = default);

    /// <summary>Stories of two articles and more that have changed since their counts were kept, the longest waiting first.</summary>
    Task<IReadOnlyList<string>> UncountedAsync(int limit, CancellationToken cancellation = default);

    /// <summary>The story that <paramref name="story"/> was merged into, at the end of the chain; null when it was not.</summary>
    Task<string?> HeirAsync(string story, CancellationToken cancellation = default);

    /// <summary>Puts articles into another story; a story that is left empty redirects there.</summary>
    /// <param name="articles">The ids of the articles.</param>
    /// <param name="story">The story they go to; one that is not there begins.</param>
    /// <param name="at">When it was decided.</param>
    /// <param name="reason">Why, for the journal.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    Task MoveAsync(IReadOnlyList<string> articles, string story, DateTimeOffset at, string reason, CancellationToken cancellation = default);

    /// <summary>Keeps what the cross-check of a story counted, and the line that names it.</summary>
    Task KeepCountsAsync(string story, string? title, string? titleSource, StoryCounts counts, CancellationToken cancellation = default);
}
