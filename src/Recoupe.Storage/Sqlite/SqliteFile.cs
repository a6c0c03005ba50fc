using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Recoupe.Storage.Sql;

namespace Recoupe.Storage.Sqlite;

/// <summary>A SQLite file with a write-ahead log: readers see the last commit, writers take turns on one connection.</summary>
internal sealed class SqliteFile : SqlDatabase
{
    // Another process may be writing: this long its turn may last.
    private const int BusySeconds = 30;

    // "rcpe" in ASCII: names the file's format in its header.
    private const int ApplicationId = 0x72637065;

    private readonly string _reading;
    private readonly SqliteConnection _writer;
    private readonly SemaphoreSlim _turn = new(1, 1);

    private SqliteFile(string reading, SqliteConnection writer)
    {
        _reading = reading;
        _writer = writer;
    }

    /// <summary>Opens the file, makes it when it is not there, and brings it to the present shape.</summary>
    /// <exception cref="StorageException">It cannot be opened, is no Recoupe database, or comes from a later version.</exception>
    public static async Task<SqliteFile> OpenAsync(string path, CancellationToken cancellation)
    {
        SqliteConnectionStringBuilder options = new() { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, DefaultTimeout = BusySeconds, Pooling = false };
        SqliteConnection writer = new(options.ConnectionString);
        try
        {
            await writer.OpenAsync(cancellation);
            await CheckAsync(writer, path);

            // FULL: what was acknowledged outlives a power failure too, not only the process.
            await writer.ExecuteAsync("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA journal_size_limit=67108864;");
            await MigrateAsync(writer, path);
        }
        catch (SqliteException error)
        {
            await writer.DisposeAsync();
            throw new StorageException($"{path}: cannot be opened as a database: {error.Message}", error);
        }
        catch (StorageException)
        {
            await writer.DisposeAsync();
            throw;
        }

        options.Mode = SqliteOpenMode.ReadOnly;
        options.Pooling = true;
        return new SqliteFile(options.ConnectionString, writer);
    }

    /// <inheritdoc/>
    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        SqliteConnection connection = new(_reading);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    /// <inheritdoc/>
    public override async Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using SqliteTransaction transaction = _writer.BeginTransaction(deferred: false);
            T result = await work(transaction);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch (SqliteException error) when (error.SqliteErrorCode is Full or IoError or ReadOnly or Corrupt)
        {
            throw new StorageException($"{_writer.DataSource}: nothing was written: {error.Message}", error);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Lets the file grow to so many pages only.</summary>
    public Task LimitPagesAsync(int pages) => _writer.ExecuteAsync($"PRAGMA max_page_count={pages}");

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        await _writer.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(_reading));
        _turn.Dispose();
    }

    // Result codes of SQLite (sqlite.org/rescode.html).
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;

    private static async Task CheckAsync(SqliteConnection connection, string path)
    {
        long application = await connection.ExecuteScalarAsync<long>("PRAGMA application_id");
        long tables = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM sqlite_master");
        if (application != ApplicationId && (application != 0 || tables > 0))
        {
            throw new StorageException($"{path}: a SQLite database, but not one of Recoupe's");
        }
    }

    private static async Task MigrateAsync(SqliteConnection connection, string path)
    {
        await using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        long version = await connection.ExecuteScalarAsync<long>("PRAGMA user_version", transaction: transaction);
        if (version > SqliteMigrations.Steps.Count)
        {
            throw new StorageException($"{path}: written by a later version of Recoupe (shape {version}, this one knows {SqliteMigrations.Steps.Count})");
        }

        for (int step = (int)version; step < SqliteMigrations.Steps.Count; step++)
        {
            await connection.ExecuteAsync(SqliteMigrations.Steps[step], transaction: transaction);
        }

        await connection.ExecuteAsync($"PRAGMA user_version={SqliteMigrations.Steps.Count}; PRAGMA application_id={ApplicationId};", transaction: transaction);
        await transaction.CommitAsync(CancellationToken.None);
    }
}
