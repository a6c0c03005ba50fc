using System.Data.Common;
using Dapper;

namespace Recoupe.Storage.Sql;

/// <summary>What the stores need of a database that speaks SQL, whichever it is.</summary>
internal abstract class SqlDatabase : IAsyncDisposable
{
    /// <summary>Opens a connection for reading; the caller disposes of it.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>Does <paramref name="work"/> in one transaction that has reached the disk when this returns; writers take turns.</summary>
    public abstract Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellation);

    /// <summary>Does <paramref name="work"/> in one transaction that has reached the disk when this returns; writers take turns.</summary>
    public Task WriteAsync(Func<DbTransaction, Task> work, CancellationToken cancellation) =>
        WriteAsync(
            async transaction =>
            {
                await work(transaction);
                return 0;
            },
            cancellation);

    /// <summary>Runs one statement in a transaction of its own and gives the number of rows it changed.</summary>
    public Task<int> ExecuteAsync(string sql, object values, CancellationToken cancellation) =>
        WriteAsync(transaction => transaction.Connection!.ExecuteAsync(sql, values, transaction), cancellation);

    /// <summary>Reads rows.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object values, CancellationToken cancellation)
    {
        await using DbConnection connection = await OpenAsync(cancellation);
        return (await connection.QueryAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellation))).AsList();
    }

    /// <summary>Reads one row; null or the default when there is none.</summary>
    public async Task<T?> FindAsync<T>(string sql, object values, CancellationToken cancellation)
    {
        await using DbConnection connection = await OpenAsync(cancellation);
        return await connection.QueryFirstOrDefaultAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellation));
    }

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
