namespace Recoupe.Storage;

/// <summary>What the indexes in memory looked like after some arrival, so that a restart replays only what came later.</summary>
public interface ISnapshotStore
{
    /// <summary>Keeps a snapshot in the place of the one of that name.</summary>
    /// <param name="name">Whose it is.</param>
    /// <param name="sequence">The last arrival that it holds.</param>
    /// <param name="body">Its bytes.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    Task KeepAsync(string name, long sequence, ReadOnlyMemory<byte> body, CancellationToken cancellation = default);

    /// <summary>The snapshot of that name; null when there is none.</summary>
    Task<Snapshot?> FindAsync(string name, CancellationToken cancellation = default);
}
