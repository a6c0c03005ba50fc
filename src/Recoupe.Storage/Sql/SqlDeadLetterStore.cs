namespace Recoupe.Storage.Sql;

/// <summary>Dead letters in a table.</summary>
internal sealed class SqlDeadLetterStore(SqlDatabase database) : IDeadLetterStore
{
    private const string Select = "SELECT id AS Id, origin AS Origin, reason AS Reason, at AS At, attempts AS Attempts FROM dead_letter ";

    /// <inheritdoc/>
    public Task KeepAsync(string origin, string reason, DateTimeOffset at, CancellationToken cancellation = default) =>
        database.ExecuteAsync(
            """
            INSERT INTO dead_letter(origin, reason, at, attempts) VALUES(@origin, @reason, @at, 1)
            ON CONFLICT(origin) DO UPDATE SET reason = excluded.reason, at = excluded.at, attempts = dead_letter.attempts + 1
            """,
            new { origin, reason, at = Instant.Key(at) },
            cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DeadLetter>> ListAsync(int offset, int limit, CancellationToken cancellation = default) =>
        [.. (await database.QueryAsync<DeadLetterRow>(Select + "ORDER BY at DESC, id DESC LIMIT @limit OFFSET @offset", new { offset, limit }, cancellation)).Select(row => row.ToLetter())];

    /// <inheritdoc/>
    public async Task<DeadLetter?> FindAsync(long id, CancellationToken cancellation = default) =>
        (await database.FindAsync<DeadLetterRow>(Select + "WHERE id = @id", new { id }, cancellation))?.ToLetter();

    /// <inheritdoc/>
    public Task RemoveAsync(string origin, CancellationToken cancellation = default) =>
        database.ExecuteAsync("DELETE FROM dead_letter WHERE origin = @origin", new { origin }, cancellation);

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellation = default) => database.FindAsync<long>("SELECT count(*) FROM dead_letter", new { }, cancellation);
}
