namespace Recoupe.Storage.Sql;

/// <summary>Snapshots in a table.</summary>
internal sealed class SqlSnapshotStore(SqlDatabase database) : ISnapshotStore
{
    /// <inheritdoc/>
    public Task KeepAsync(string name, long sequence, ReadOnlyMemory<byte> body, CancellationToken cancellation = default) =>
        database.ExecuteAsync(
            "INSERT INTO snapshot(name, sequence, body) VALUES(@name, @sequence, @body) ON CONFLICT(name) DO UPDATE SET sequence = excluded.sequence, body = excluded.body",
            new { name, sequence, body = body.ToArray() },
            cancellation);

    /// <inheritdoc/>
    public async Task<Snapshot?> FindAsync(string name, CancellationToken cancellation = default) =>
        await database.FindAsync<SnapshotRow>("SELECT sequence AS Sequence, body AS Body FROM snapshot WHERE name = @name", new { name }, cancellation) is { } row
            ? new Snapshot(row.Sequence, row.Body)
            : null;
}
