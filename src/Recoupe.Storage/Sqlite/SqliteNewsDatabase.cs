using Recoupe.Storage.Sql;

namespace Recoupe.Storage.Sqlite;

/// <summary>A database of news in one SQLite file.</summary>
public sealed class SqliteNewsDatabase : INewsDatabase
{
    private readonly SqliteFile _file;

    private SqliteNewsDatabase(SqliteFile file)
    {
        _file = file;
        Articles = new SqlArticleStore(file, new SqliteTerms());
        Stories = new SqlStoryStore(file);
        Reuse = new SqlReuseStore(file);
        Search = new SqliteSearchIndex(file);
        Feeds = new SqlFeedStore(file);
        DeadLetters = new SqlDeadLetterStore(file);
        Corrections = new SqlCorrectionStore(file);
        Snapshots = new SqlSnapshotStore(file);
        Settings = new SqlSettingStore(file);
        Overviews = new SqlOverviewStore(file);
    }

    /// <summary>Opens the file at <paramref name="path"/>, makes it when it is not there, and brings an older one to the present shape.</summary>
    /// <exception cref="StorageException">It cannot be opened, is no Recoupe database, or comes from a later version.</exception>
    public static async Task<SqliteNewsDatabase> OpenAsync(string path, CancellationToken cancellation = default) =>
        new(await SqliteFile.OpenAsync(path, cancellation));

    /// <inheritdoc/>
    public IArticleStore Articles { get; }

    /// <inheritdoc/>
    public IStoryStore Stories { get; }

    /// <inheritdoc/>
    public IReuseStore Reuse { get; }

    /// <inheritdoc/>
    public ISearchIndex Search { get; }

    /// <inheritdoc/>
    public IFeedStore Feeds { get; }

    /// <inheritdoc/>
    public IDeadLetterStore DeadLetters { get; }

    /// <inheritdoc/>
    public ICorrectionStore Corrections { get; }

    /// <inheritdoc/>
    public ISnapshotStore Snapshots { get; }

    /// <inheritdoc/>
    public ISettingStore Settings { get; }

    /// <inheritdoc/>
    public IOverviewStore Overviews { get; }

    /// <summary>Lets the file grow to so many pages only: a full disk, for tests.</summary>
    internal Task LimitPagesAsync(int pages) => _file.LimitPagesAsync(pages);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
