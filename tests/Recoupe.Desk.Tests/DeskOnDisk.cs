using Recoupe.Languages;
using Recoupe.Reading;
using Recoupe.Storage.Sqlite;
using Recoupe.Text;

namespace Recoupe.Desk.Tests;

/// <summary>A desk on a file of its own that can be closed and opened again.</summary>
internal sealed class DeskOnDisk : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recoupe-desk-").FullName;

    public SqliteNewsDatabase Database { get; private set; } = null!;

    public NewsDesk Desk { get; private set; } = null!;

    public static async Task<DeskOnDisk> OpenAsync()
    {
        DeskOnDisk opened = new();
        await opened.StartAsync();
        return opened;
    }

    /// <summary>The articles of the samples, as they are read.</summary>
    public static IReadOnlyList<IncomingArticle> Samples() =>
        [.. ArticleReader.Read([Path.Combine(AppContext.BaseDirectory, "samples", "coverage.jsonl")], ReadOptions.Default).Select(result => new IncomingArticle(result.Article!, result.Given))];

    public static IncomingArticle Plain(string id, string text, string? url = null) =>
        new(new Article { Id = id, Text = text, Url = url, Language = "fr", Source = "Le Fanal" }, Annotations.None);

    /// <summary>Runs a statement behind the database's back.</summary>
    public async Task DamageAsync(string sql)
    {
        await using Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={Path.Combine(_folder, "news.db")};Pooling=False");
        await connection.OpenAsync();
        await using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Ends without a word to the database, as a crash does, or in good order, and starts again.</summary>
    public async Task RestartAsync(bool crash)
    {
        if (!crash)
        {
            await Desk.DisposeAsync();
        }

        await Database.DisposeAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Desk.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync()
    {
        Database = await SqliteNewsDatabase.OpenAsync(Path.Combine(_folder, "news.db"));
        Desk = NewsDesk.Open(Database, LanguageCatalog.Embedded, TimeProvider.System, threads: 2);
    }
}
