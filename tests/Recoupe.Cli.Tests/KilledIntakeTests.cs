using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Recoupe.Storage;
using Recoupe.Storage.Sqlite;

namespace Recoupe.Cli.Tests;

/// <summary><c>recoupe add</c> killed again and again while it works: what was stored stays, nothing is stored twice, and the stories come out as without.</summary>
public sealed class KilledIntakeTests : IDisposable
{
    private const int Articles = 160;

    private readonly string _folder = Directory.CreateTempSubdirectory("recoupe-killed-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KillingAdd_LosesNothing_AndRepeatsNothing()
    {
        string input = Path.Combine(_folder, "articles.jsonl");
        await File.WriteAllLinesAsync(input, Enumerable.Range(0, Articles).Select(Line), Cancellation);
        Assert.Equal(0, await RunAsync(input, "straight.db", null));

        long before = 0;
        int kills = 0;
        for (int milliseconds = 900; await RunAsync(input, "killed.db", milliseconds) != 0; milliseconds += 350)
        {
            kills++;
            await using SqliteNewsDatabase database = await SqliteNewsDatabase.OpenAsync(Path.Combine(_folder, "killed.db"), Cancellation);
            List<StoredArticle> stored = await AllAsync(database);
            Assert.True(stored.Count >= before, "what was stored is gone");
            before = stored.Count;

            // A beginning of the input, each article whole and found by its words.
            Assert.Equal(Enumerable.Range(0, stored.Count).Select(Id), stored.Select(article => article.Article.Article.Id));
            SearchRequest words = new() { Clauses = [new SearchClause(["commun"])] };
            Assert.Equal(stored.Count, (await database.Search.ArticlesAsync(words, Cancellation)).Total);
        }

        Assert.True(kills > 0, "it was done before it could be killed");
        Assert.Equal(await StoriesAsync("straight.db"), await StoriesAsync("killed.db"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Id(int number) => "a" + number.ToString(CultureInfo.InvariantCulture);

    // A mot commun in each, so that search can count them; towns and numbers so that stories form.
    private static string Line(int number) => JsonSerializer.Serialize(new
    {
        id = Id(number),
        lang = "fr",
        source = $"Journal {number % 7}",
        published = "2025-03-04",
        text = $"Le maire de Lorande-{number / 5}, Paul Durand, a annoncé mardi la fermeture du pont n° {number / 5}. "
            + string.Concat(Enumerable.Range(0, 6).Select(i => $"« Un mot commun {number % 5} {i} sur le chantier de Lorande-{number / 5} », a-t-il dit. ")),
    });

    private async Task<int> RunAsync(string input, string database, int? killAfter)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string argument in new[] { typeof(CommandLine).Assembly.Location, "add", "--db", Path.Combine(_folder, database), "--threads", "1", input })
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(Cancellation);
        _ = process.StandardOutput.ReadToEndAsync(Cancellation);
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(killAfter ?? 120_000);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, await errors);
            return 0;
        }
        catch (OperationCanceledException) when (killAfter is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(Cancellation);
            return -1;
        }
    }

    private async Task<List<(string Id, string Story, int Version)>> StoriesAsync(string name)
    {
        await using SqliteNewsDatabase database = await SqliteNewsDatabase.OpenAsync(Path.Combine(_folder, name), Cancellation);
        return [.. (await AllAsync(database)).Select(article => (article.Article.Article.Id, article.Story, article.Version))];
    }

    private static async Task<List<StoredArticle>> AllAsync(SqliteNewsDatabase database)
    {
        List<StoredArticle> all = [];
        await foreach (StoredArticle article in database.Articles.SinceAsync(0, Cancellation))
        {
            all.Add(article);
        }

        return all;
    }
}
