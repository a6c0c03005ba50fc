using Microsoft.Data.Sqlite;
using Recoupe.Storage.Sqlite;

namespace Recoupe.Storage.Tests;

/// <summary>SQLite keeps what every database must, and what is its own: the file, its shape, two processes.</summary>
public sealed class SqliteNewsDatabaseTests : NewsDatabaseCompliance
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recoupe-storage-").FullName;

    private string File => Path.Combine(_folder, "news.db");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected override async Task<INewsDatabase> OpenAsync() => await SqliteNewsDatabase.OpenAsync(File, Cancellation);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task WhatWasStored_IsThereAfterOpeningAgain()
    {
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce")], Cancellation);
        await using SqliteNewsDatabase again = await SqliteNewsDatabase.OpenAsync(File, Cancellation);
        Assert.Equal("Durand annonce", (await again.Articles.FindAsync("a", cancellation: Cancellation))!.Article.Text);
    }

    [Fact]
    public async Task TwoWritersOfOneFile_TakeTurns()
    {
        await using SqliteNewsDatabase other = await SqliteNewsDatabase.OpenAsync(File, Cancellation);
        await Task.WhenAll(Write(Database, "one"), Write(other, "two"));
        Assert.Equal(40, await Database.Articles.CountAsync(Cancellation));

        static Task Write(INewsDatabase database, string name) => Task.Run(async () =>
        {
            for (int i = 0; i < 20; i++)
            {
                await database.Articles.AppendAsync([Articles.Arrival($"{name}-{i}", $"Durand annonce {name} {i}")], Cancellation);
            }
        });
    }

    [Fact]
    public async Task AForeignDatabase_IsLeftAlone()
    {
        string foreign = Path.Combine(_folder, "foreign.db");
        await using (SqliteConnection connection = new($"Data Source={foreign};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE article(x)";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        StorageException refused = await Assert.ThrowsAsync<StorageException>(() => SqliteNewsDatabase.OpenAsync(foreign, Cancellation));
        Assert.Contains("foreign.db", refused.Message, StringComparison.Ordinal);
        Assert.Contains("not one of Recoupe's", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsNoDatabase_IsRefusedByName()
    {
        string text = Path.Combine(_folder, "notes.db");
        await System.IO.File.WriteAllTextAsync(text, new string('x', 5000), Cancellation);
        StorageException refused = await Assert.ThrowsAsync<StorageException>(() => SqliteNewsDatabase.OpenAsync(text, Cancellation));
        Assert.Contains("notes.db", refused.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await System.IO.File.ReadAllTextAsync(text, Cancellation));
    }

    [Fact]
    public async Task ADatabaseOfALaterVersion_IsRefused()
    {
        string later = Path.Combine(_folder, "later.db");
        await (await SqliteNewsDatabase.OpenAsync(later, Cancellation)).DisposeAsync();
        await using (SqliteConnection connection = new($"Data Source={later};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version=9999";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        StorageException refused = await Assert.ThrowsAsync<StorageException>(() => SqliteNewsDatabase.OpenAsync(later, Cancellation));
        Assert.Contains("later version", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADamagedArticle_SaysSo()
    {
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce")], Cancellation);
        await using (SqliteConnection connection = new($"Data Source={File};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "UPDATE article_version SET body = x'0100ff00ff'";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        await Assert.ThrowsAsync<InvalidDataException>(() => Database.Articles.FindAsync("a", cancellation: Cancellation));
    }

    [Fact]
    public async Task ADiskThatIsFull_LosesNothingThatWasAcknowledged()
    {
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce")], Cancellation);
        string small = Path.Combine(_folder, "small.db");
        await using SqliteNewsDatabase database = await SqliteNewsDatabase.OpenAsync(small, Cancellation);
        await database.LimitPagesAsync(60);
        int acknowledged = 0;
        StorageException? refused = null;
        while (refused is null && acknowledged < 5000)
        {
            try
            {
                await database.Articles.AppendAsync([Articles.Arrival($"a{acknowledged}", $"Durand annonce {acknowledged}")], Cancellation);
                acknowledged++;
            }
            catch (StorageException error)
            {
                refused = error;
            }
        }

        Assert.NotNull(refused);
        Assert.Contains("full", refused.Message, StringComparison.Ordinal);
        Assert.Equal(acknowledged, await database.Articles.CountAsync(Cancellation));
        Assert.NotNull(await database.Articles.FindAsync($"a{acknowledged - 1}", cancellation: Cancellation));
    }
}
