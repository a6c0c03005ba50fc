namespace Recoupe.Storage;

/// <summary>What could not become an article, with the reason, until it is tried again or thrown away.</summary>
public interface IDeadLetterStore
{
    /// <summary>Keeps one; the same origin again counts as another attempt.</summary>
    Task KeepAsync(string origin, string reason, DateTimeOffset at, CancellationToken cancellation = default);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<DeadLetter>> ListAsync(int offset, int limit, CancellationToken cancellation = default);

    /// <summary>One of them; null when it is gone.</summary>
    Task<DeadLetter?> FindAsync(long id, CancellationToken cancellation = default);

    /// <summary>Forgets one.</summary>
    Task RemoveAsync(string origin, CancellationToken cancellation = default);

    /// <summary>How many there are.</summary>
    Task<long> CountAsync(CancellationToken cancellation = default);
}
