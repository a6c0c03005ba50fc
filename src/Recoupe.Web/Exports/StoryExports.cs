using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Recoupe.CrossCheck;
using Recoupe.Desk;
using Recoupe.Pages;
using Recoupe.Storage;

namespace Recoupe.Web.Exports;

/// <summary>Stories for other programs: the list and each cross-check as JSON, CSV, Atom, RIS and one HTML page.</summary>
internal static class StoryExports
{
    // The list is read a page at a time, so that no cap is needed.
    private const int Batch = 500;
    private const int AtomEntries = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/stories.json", ListJson);
        routes.MapGet("/stories.csv", ListCsv);
        routes.MapGet("/stories.atom", ListAtom);
        routes.MapGet("/h/{id}.json", (HttpContext http, DossierDesk dossiers) => StoryAsync(http, ".json", dossiers, "application/json; charset=utf-8", WriteJson));
        routes.MapGet("/h/{id}.csv", (HttpContext http, DossierDesk dossiers) => StoryAsync(http, ".csv", dossiers, "text/csv; charset=utf-8", WriteCsv));
        routes.MapGet("/h/{id}.ris", (HttpContext http, DossierDesk dossiers) => StoryAsync(http, ".ris", dossiers, "application/x-research-info-systems; charset=utf-8", WriteRis));
        routes.MapGet("/h/{id}.html", HtmlAsync);
    }

    private static IResult ListJson(HttpContext http, INewsDatabase database) => Results.Stream(
        stream => StoryListJson.WriteAsync(stream, All(database, http), http.RequestAborted), "application/json; charset=utf-8");

    private static IResult ListCsv(HttpContext http, INewsDatabase database) => Results.Stream(
        stream => StoryListCsv.WriteAsync(stream, All(database, http)), "text/csv; charset=utf-8");

    private static async Task<IResult> ListAtom(HttpContext http, INewsDatabase database)
    {
        StoryFilter filter = StoryFilters.Of(http.Request.Query) with { Order = StoryOrder.Updated, Limit = AtomEntries };
        return Results.Bytes(StoryAtom.Of(await database.Stories.ListAsync(filter, http.RequestAborted), BaseOf(http.Request), http.Request.QueryString.Value ?? ""), "application/atom+xml; charset=utf-8");
    }

    private static async Task<IResult> StoryAsync(HttpContext http, string suffix, DossierDesk dossiers, string type, Action<StoryDossier, Stream> write)
    {
        if (await dossiers.FindAsync(Link.IdOf(http, suffix), http.RequestAborted) is not { } dossier)
        {
            return Results.NotFound();
        }

        MemoryStream body = new();
        write(dossier, body);
        return Results.Bytes(body.GetBuffer().AsMemory(0, (int)body.Length), type);
    }

    private static async Task<IResult> HtmlAsync(HttpContext http, DossierDesk dossiers)
    {
        if (await dossiers.FindAsync(Link.IdOf(http, ".html"), http.RequestAborted) is not { } dossier)
        {
            return Results.NotFound();
        }

        using StringWriter page = new();
        await ReportRenderer.RenderAsync(DossierOf(dossier), UiLanguage.Of(http).Language, page);
        return Results.File(Encoding.UTF8.GetBytes(page.ToString()), "text/html; charset=utf-8", $"recoupe-{dossier.Summary.Id}.html");
    }

    private static void WriteJson(StoryDossier dossier, Stream stream) => DossierJson.Write(DossierOf(dossier), stream);

    private static void WriteCsv(StoryDossier dossier, Stream stream)
    {
        using StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true);
        DossierCsv.Write(DossierOf(dossier), writer);
    }

    private static void WriteRis(StoryDossier dossier, Stream stream)
    {
        using StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true);
        foreach (Recoupe.Text.AnnotatedArticle article in dossier.Story.Articles)
        {
            Ris.Write(writer, article.Article);
        }
    }

    private static Dossier DossierOf(StoryDossier dossier) => new(dossier.Story.Articles, [dossier.Story]);

    private static string BaseOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static async IAsyncEnumerable<StorySummary> All(INewsDatabase database, HttpContext http)
    {
        StoryFilter filter = StoryFilters.Of(http.Request.Query) with { Limit = Batch };
        while (true)
        {
            IReadOnlyList<StorySummary> page = await database.Stories.ListAsync(filter, http.RequestAborted);
            foreach (StorySummary story in page)
            {
                yield return story;
            }

            if (page.Count < Batch)
            {
                yield break;
            }

            filter = filter with { Offset = filter.Offset + Batch };
        }
    }
}
