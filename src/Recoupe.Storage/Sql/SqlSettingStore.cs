namespace Recoupe.Storage.Sql;

/// <summary>Settings in a table.</summary>
internal sealed class SqlSettingStore(SqlDatabase database) : ISettingStore
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(string name, CancellationToken cancellation = default) =>
        database.FindAsync<string>("SELECT value FROM setting WHERE name = @name", new { name }, cancellation);

    /// <inheritdoc/>
    public Task KeepAsync(string name, string value, CancellationToken cancellation = default) =>
        database.ExecuteAsync(
            "INSERT INTO setting(name, value) VALUES(@name, @value) ON CONFLICT(name) DO UPDATE SET value = excluded.value", new { name, value }, cancellation);
}
