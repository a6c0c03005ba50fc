using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Recoupe.Desk;
using Recoupe.Formats;
using Recoupe.Reading;
using Recoupe.Storage;

namespace Recoupe.Web.Intake;

/// <summary><c>POST /api/v1/articles</c>: articles from other programs, as JSON or JSON Lines of the contract.</summary>
internal static class ArticleApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/v1/articles", TakeAsync);

    // Another site's page can make a browser send a form or plain text here, but not these types without asking first, which nobody answers.
    private static bool IsForPrograms(string? type) =>
        type?.Split(';')[0].Trim().ToLowerInvariant() is "application/json" or "application/x-ndjson" or "application/jsonl";

    private static async Task<IResult> TakeAsync(HttpContext http, INewsDatabase database, NewsDesk desk, ServeOptions options, CancellationToken cancellation)
    {
        if (!IsForPrograms(http.Request.ContentType))
        {
            return Results.Text("send application/json or application/x-ndjson", statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        using MemoryStream body = new();
        await http.Request.Body.CopyToAsync(body, cancellation);
        ReadOptions reading = new() { Languages = options.Languages, StandardInput = () => new MemoryStream(body.GetBuffer(), 0, (int)body.Length, writable: false) };
        List<TakenArticle> taken = [];
        List<Refusal> refused = [];
        await BatchIntake.TakeAsync(ArticleReader.Read(["-"], reading), database, desk, origin: "api", cancellation, taken.AddRange, refused.Add);
        return Results.Stream(stream => WriteAsync(stream, taken, refused), "application/json; charset=utf-8");
    }

    private static async Task WriteAsync(Stream stream, List<TakenArticle> taken, List<Refusal> refused)
    {
        await using Utf8JsonWriter json = new(stream, ArticleJson.WriterOptions);
        json.WriteStartObject();
        json.WriteStartArray("articles");
        foreach (TakenArticle article in taken)
        {
            json.WriteStartObject();
            json.WriteString("id", article.Receipt.Article);
            json.WriteNumber("version", article.Receipt.Version);
            json.WriteString("story", article.Story);
            json.WriteBoolean("known", article.Receipt.WasKnown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("refused");
        foreach (Refusal refusal in refused)
        {
            json.WriteStartObject();
            if (refusal.Line is { } line)
            {
                json.WriteNumber("line", line);
            }

            json.WriteString("reason", refusal.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
