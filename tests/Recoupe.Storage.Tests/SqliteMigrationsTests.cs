using Microsoft.Data.Sqlite;
using Recoupe.Storage.Sqlite;

namespace Recoupe.Storage.Tests;

/// <summary>A database of any earlier shape, with data in it, opens in the present one.</summary>
public sealed class SqliteMigrationsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recoupe-migrations-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int> Shapes => [.. Enumerable.Range(1, SqliteMigrations.Steps.Count)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task ADatabaseOfAnEarlierShape_KeepsItsData(int shape)
    {
        string file = Path.Combine(_folder, $"shape{shape}.db");
        await using (SqliteConnection connection = new($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            foreach (string step in SqliteMigrations.Steps.Take(shape))
            {
                await RunAsync(connection, step);
            }

            await RunAsync(connection, $"PRAGMA user_version={shape}; PRAGMA application_id=0x72637065;");

            // The columns of shape 1: what a later step adds must fill itself.
            await RunAsync(
                connection,
                """
                INSERT INTO article(id, url, story, version, first_seen, source, source_folded, title, published, published_key, language, words)
                    VALUES('a', 'https://fanal.example/1', 's1', 1, 1000, 'Le Fanal', 'le fanal', 'Titre', '2025-03-04', 1, 'fr', 3);
                INSERT INTO article_version(article, version, seen, content_hash, title, body) VALUES('a', 1, 1000, 'h', 'Titre', x'01');
                INSERT INTO story(id, articles, outlets, languages, first_seen, last_seen, sequence, title) VALUES('s1', 1, 1, 'fr 1', 1000, 1000, 1, 'Titre');
                INSERT INTO article_terms(rowid, terms) VALUES(1, 'durand annonce navires');
                INSERT INTO feed(url, added, next, status, failures, items, new_items, failed, undated) VALUES('https://fanal.example/feed', 1, 1, 0, 0, 0, 0, 0, 0);
                INSERT INTO correction(line, at) VALUES('# none', 1);
                """);
        }

        for (int opened = 0; opened < 2; opened++)
        {
            await using SqliteNewsDatabase database = await SqliteNewsDatabase.OpenAsync(file, Cancellation);
            Assert.Equal("Titre", Assert.Single(await database.Stories.ListAsync(new StoryFilter(), Cancellation)).Title);
            Assert.Equal("a", (await database.Articles.IdentifyAsync("", "https://fanal.example/1", Cancellation))!.Id);
            Assert.Equal(1, (await database.Search.ArticlesAsync(new SearchRequest { Clauses = [new SearchClause(["navires"])] }, Cancellation)).Total);
            Assert.Single(await database.Feeds.ListAsync(Cancellation));
            Assert.Equal(["# none"], await database.Corrections.LinesAsync(Cancellation));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
