using System.Net;
using Recoupe.Desk;
using Recoupe.Languages;
using Recoupe.Reading;
using Recoupe.Storage.Sqlite;
using Recoupe.Text;

namespace Recoupe.Web.Tests;

/// <summary>A desk of its own, served on a free port of the loopback.</summary>
internal sealed class ServedDesk : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recoupe-web-").FullName;

    public static string Samples => Path.Combine(AppContext.BaseDirectory, "samples", "coverage.jsonl");

    public SqliteNewsDatabase Database { get; private set; } = null!;

    public DeskServer Server { get; private set; } = null!;

    /// <summary>Asks without following redirects, in French.</summary>
    public HttpClient Client { get; private set; } = null!;

    public Uri Address => Server.Address;

    public static async Task<ServedDesk> StartAsync(bool withSamples, params IncomingArticle[] articles)
    {
        ServedDesk served = new();
        served.Database = await SqliteNewsDatabase.OpenAsync(Path.Combine(served._folder, "news.db"));
        IncomingArticle[] all =
        [
            .. withSamples ? ArticleReader.Read([Samples], ReadOptions.Default).Select(result => new IncomingArticle(result.Article!, result.Given)) : [],
            .. articles,
        ];
        await using (NewsDesk desk = NewsDesk.Open(served.Database, LanguageCatalog.Embedded, TimeProvider.System, 2))
        {
            await desk.TakeAsync(all);
        }

        await new CountKeeper(served.Database, new DossierDesk(served.Database, LanguageCatalog.Embedded)).CatchUpAsync();
        served.Server = await DeskServer.StartAsync(served.Database, new ServeOptions { Port = 0, Samples = Samples });
        served.Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = served.Address };
        served.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr-CH, fr;q=0.9, en;q=0.5");
        return served;
    }

    public static IncomingArticle Plain(string id, string text, string? title = null, string? url = null, string? source = "Le Fanal") =>
        new(new Article { Id = id, Text = text, Title = title, Url = url, Source = source, Language = "fr" }, Annotations.None);

    public async Task<string> GetAsync(string path)
    {
        HttpResponseMessage answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }

        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
