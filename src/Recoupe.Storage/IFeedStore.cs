namespace Recoupe.Storage;

/// <summary>The feeds that the desk follows.</summary>
public interface IFeedStore
{
    /// <summary>Adds a feed.</summary>
    /// <returns>Whether it was new.</returns>
    Task<bool> AddAsync(Feed feed, CancellationToken cancellation = default);

    /// <summary>Forgets a feed; its articles stay.</summary>
    /// <returns>Whether it was there.</returns>
    Task<bool> RemoveAsync(string url, CancellationToken cancellation = default);

    /// <summary>All feeds, by address.</summary>
    Task<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation = default);

    /// <summary>The feeds that are due at <paramref name="now"/>, the longest waiting first.</summary>
    Task<IReadOnlyList<Feed>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellation = default);

    /// <summary>Keeps what became of a visit; a feed that was removed meanwhile stays removed.</summary>
    Task UpdateAsync(Feed feed, CancellationToken cancellation = default);
}
