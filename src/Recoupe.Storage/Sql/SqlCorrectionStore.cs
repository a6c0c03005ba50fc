using Dapper;

namespace Recoupe.Storage.Sql;

/// <summary>Corrections in a table, a line a row.</summary>
internal sealed class SqlCorrectionStore(SqlDatabase database) : ICorrectionStore
{
    private const string Insert = "INSERT INTO correction(line, at) VALUES(@line, @at)";

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> LinesAsync(CancellationToken cancellation = default) =>
        database.QueryAsync<string>("SELECT line FROM correction ORDER BY position", new { }, cancellation);

    /// <inheritdoc/>
    public Task AppendAsync(string line, DateTimeOffset at, CancellationToken cancellation = default) =>
        database.ExecuteAsync(Insert, new { line, at = Instant.Key(at) }, cancellation);

    /// <inheritdoc/>
    public Task ReplaceAsync(IReadOnlyList<string> lines, DateTimeOffset at, CancellationToken cancellation = default) =>
        database.WriteAsync(
            async transaction =>
            {
                await transaction.Connection!.ExecuteAsync("DELETE FROM correction", transaction: transaction);
                foreach (string line in lines)
                {
                    await transaction.Connection!.ExecuteAsync(Insert, new { line, at = Instant.Key(at) }, transaction);
                }
            },
            cancellation);
}
