using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Recoupe.Formats;
using Recoupe.Storage;

namespace Recoupe.Web.Exports;

/// <summary>Articles and corrections for other programs.</summary>
internal static class ArticleExports
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/a/{id}.json", async (HttpContext http, bool? tokens, INewsDatabase database, CancellationToken stop) =>
            await database.Articles.FindAsync(Link.IdOf(http, ".json"), cancellation: stop) is { } stored
                ? Results.Text(ArticleJson.ToLine(stored.Article, tokens ?? false), "application/json", Encoding.UTF8)
                : Results.NotFound());
        routes.MapGet("/a/{id}.ris", async (HttpContext http, INewsDatabase database, CancellationToken stop) =>
        {
            if (await database.Articles.FindAsync(Link.IdOf(http, ".ris"), cancellation: stop) is not { } stored)
            {
                return Results.NotFound();
            }

            using StringWriter record = new();
            Ris.Write(record, stored.Article.Article);
            return Results.Text(record.ToString(), "application/x-research-info-systems", Encoding.UTF8);
        });
        routes.MapGet("/a/{id}.jsonld", async (HttpContext http, INewsDatabase database, CancellationToken stop) =>
        {
            string id = Link.IdOf(http, ".jsonld");
            if (await database.Articles.FindAsync(id, cancellation: stop) is not { } stored)
            {
                return Results.NotFound();
            }

            using MemoryStream page = new();
            WebAnnotations.Write(stored.Article, $"{http.Request.Scheme}://{http.Request.Host}{Link.Export(id, "")}", page);
            return Results.Bytes(page.ToArray(), "application/ld+json");
        });
        routes.MapGet("/regles.txt", async (INewsDatabase database, CancellationToken stop) =>
            Results.Text(string.Concat((await database.Corrections.LinesAsync(stop)).Select(line => line + "\n")), "text/plain", Encoding.UTF8));
    }
}
