using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Storage;

namespace Recoupe.Web.Exports;

/// <summary>A list of stories as a JSON array.</summary>
internal static class StoryListJson
{
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<StorySummary> stories, CancellationToken cancellation)
    {
        await using Utf8JsonWriter json = new(stream, ArticleJson.WriterOptions);
        json.WriteStartArray();
        await foreach (StorySummary story in stories.WithCancellation(cancellation))
        {
            json.WriteStartObject();
            json.WriteString("story", story.Id);
            json.WriteString("title", story.Title);
            json.WriteString("titleSource", story.TitleSource);
            json.WriteNumber("articles", story.Articles);
            json.WriteNumber("outlets", story.Outlets);
            json.WriteString("languages", story.Languages);
            json.WriteString("firstSeen", story.FirstSeen);
            json.WriteString("lastSeen", story.LastSeen);
            if (story.Counts is { } counts)
            {
                json.WriteNumber("origins", counts.Origins);
                json.WriteNumber("utterances", counts.Utterances);
                json.WriteNumber("figures", counts.Figures);
                json.WriteNumber("differences", counts.Differing);
                json.WriteNumber("incomplete", counts.Missing);
            }

            json.WriteEndObject();
            await json.FlushAsync(cancellation);
        }

        json.WriteEndArray();
    }
}
