using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Recoupe.Desk.Search;
using Recoupe.Formats;
using Recoupe.Storage;

namespace Recoupe.Web.Exports;

/// <summary>What a search finds, for other programs: every hit, no cap.</summary>
internal static class SearchExports
{
    private const int Batch = 200;
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/recherche.json", (string? q, string? type, QuestionReader reader, INewsDatabase database, CancellationToken stop) =>
    {
        SearchQuestion question = reader.Read(q ?? "");
        return Results.Stream(stream => WriteAsync(stream, question, type, database.Search, stop), "application/json; charset=utf-8");
    });

    private static async Task WriteAsync(Stream stream, SearchQuestion question, string? type, ISearchIndex index, CancellationToken stop)
    {
        await using Utf8JsonWriter json = new(stream, ArticleJson.WriterOptions);
        json.WriteStartArray();
        switch (type ?? (question.Kind switch { SearchKind.Quotes => "quotes", SearchKind.Figures => "figures", _ => "articles" }))
        {
            case "quotes":
                await AllAsync(json, question.Request, index.QuotesAsync, WriteQuote, stop);
                break;
            case "figures":
                await AllAsync(json, question.Request, index.FiguresAsync, WriteFigure, stop);
                break;
            default:
                await AllAsync(json, question.Request, index.ArticlesAsync, static (json, hit) => WriteHeading(json, hit.Heading), stop);
                break;
        }

        json.WriteEndArray();
    }

    private static async Task AllAsync<T>(Utf8JsonWriter json, SearchRequest request, Func<SearchRequest, CancellationToken, Task<SearchPage<T>>> find, Action<Utf8JsonWriter, T> write, CancellationToken stop)
    {
        for (int offset = 0; ; offset += Batch)
        {
            SearchPage<T> page = await find(request with { Offset = offset, Limit = Batch }, stop);
            foreach (T hit in page.Hits)
            {
                json.WriteStartObject();
                write(json, hit);
                json.WriteEndObject();
            }

            await json.FlushAsync(stop);
            if (page.Hits.Count < Batch)
            {
                return;
            }
        }
    }

    private static void WriteQuote(Utf8JsonWriter json, QuoteHit hit)
    {
        WriteHeading(json, hit.Heading);
        json.WriteNumber("start", hit.Start);
        json.WriteNumber("end", hit.End);
        json.WriteString("kind", hit.Kind);
        json.WriteString("speaker", hit.Speaker);
        json.WriteString("text", hit.Text);
    }

    private static void WriteFigure(Utf8JsonWriter json, FigureHit hit)
    {
        WriteHeading(json, hit.Heading);
        json.WriteNumber("start", hit.Start);
        json.WriteNumber("end", hit.End);
        json.WriteNumber("value", hit.Value);
        if (hit.UpperValue is { } upper)
        {
            json.WriteNumber("upper", upper);
        }

        json.WriteString("unit", hit.Unit);
        json.WriteString("text", hit.Text);
    }

    private static void WriteHeading(Utf8JsonWriter json, ArticleHeading heading)
    {
        json.WriteString("article", heading.Id);
        json.WriteNumber("version", heading.Version);
        json.WriteString("story", heading.Story);
        json.WriteString("source", heading.Source);
        json.WriteString("title", heading.Title);
        json.WriteString("published", heading.Published);
        json.WriteString("lang", heading.Language);
        json.WriteString("url", heading.Url);
    }
}
