using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Training.Quotes;

/// <summary>Reads the articles that were written with their quotes labelled.</summary>
internal static class WrittenArticles
{
    /// <summary>The articles of a language, in the order of their files.</summary>
    public static IEnumerable<(Article Article, IReadOnlyList<WrittenQuote> Quotes)> Read(string shared, string language)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(shared, "training", language, "written"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
            {
                using JsonDocument json = JsonDocument.Parse(line);
                yield return Of(json.RootElement, language);
            }
        }
    }

    private static (Article, IReadOnlyList<WrittenQuote>) Of(JsonElement json, string language)
    {
        Article article = new()
        {
            Id = json.GetProperty("id").GetString()!,
            Text = json.GetProperty("text").GetString()!,
            Title = json.TryGetProperty("title", out JsonElement title) ? title.GetString() : null,
            Language = language,
        };
        return (article, [.. json.GetProperty("annotations").GetProperty("quotes").EnumerateArray().Select(QuoteOf)]);
    }

    private static WrittenQuote QuoteOf(JsonElement json)
    {
        Span? speaker = null;
        List<string> names = [];
        if (json.TryGetProperty("speaker", out JsonElement who) && who.ValueKind == JsonValueKind.Object)
        {
            speaker = SpanOf(who);
            if (who.TryGetProperty("entity", out JsonElement entity) && entity.GetString() is { Length: > 0 } name)
            {
                names.Add(Folding.Fold(name));
            }

            if (who.TryGetProperty("aliases", out JsonElement aliases) && aliases.ValueKind == JsonValueKind.Array)
            {
                names.AddRange(aliases.EnumerateArray().Select(alias => Folding.Fold(alias.GetString()!)));
            }
        }

        return new WrittenQuote([.. json.GetProperty("content").EnumerateArray().Select(item => SpanOf(item)!.Value)], speaker, names);
    }

    private static Span? SpanOf(JsonElement json) =>
        json.TryGetProperty("start", out JsonElement start) && start.ValueKind == JsonValueKind.Number ? new Span(start.GetInt32(), json.GetProperty("end").GetInt32()) : null;
}
