using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Evaluation.Quotes;

/// <summary>An article of the gold data with its quotes.</summary>
/// <param name="Article">The article, without its annotations.</param>
/// <param name="Quotes">Its quotes.</param>
/// <param name="EntityGold">Whether the speakers' entities are canonical names; in converted corpora they are surface strings.</param>
internal sealed record GoldQuoteArticle(Article Article, IReadOnlyList<GoldQuote> Quotes, bool EntityGold)
{
    /// <summary>Reads a JSONL file of gold articles.</summary>
    public static IEnumerable<GoldQuoteArticle> Read(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            if (line.Length == 0)
            {
                continue;
            }

            using JsonDocument document = JsonDocument.Parse(line);
            yield return Of(document.RootElement);
        }
    }

    private static GoldQuoteArticle Of(JsonElement json)
    {
        Article article = new()
        {
            Id = json.GetProperty("id").GetString()!,
            Text = json.GetProperty("text").GetString()!,
            Language = Text(json, "lang"),
            Title = Text(json, "title"),
            Source = Text(json, "source"),
            Published = PublicationTime.TryParse(Text(json, "published"), out PublicationTime published) ? published : null,
        };
        List<GoldQuote> quotes = [];
        if (json.TryGetProperty("annotations", out JsonElement annotations) && annotations.TryGetProperty("quotes", out JsonElement list))
        {
            quotes.AddRange(list.EnumerateArray().Select(QuoteOf));
        }

        bool entityGold = !json.TryGetProperty("entity_gold", out JsonElement flag) || flag.ValueKind != JsonValueKind.False;
        return new GoldQuoteArticle(article, quotes, entityGold);
    }

    private static GoldQuote QuoteOf(JsonElement json)
    {
        QuoteKind kind = json.GetProperty("kind").GetString() switch
        {
            "direct" => QuoteKind.Direct,
            "mixed" => QuoteKind.Mixed,
            _ => QuoteKind.Indirect,
        };
        Span[] content = [.. json.GetProperty("content").EnumerateArray().Select(item => SpanOf(item)!.Value)];
        Party? speaker = null;
        string[] aliases = [];
        if (json.TryGetProperty("speaker", out JsonElement who) && who.ValueKind == JsonValueKind.Object)
        {
            speaker = new Party(SpanOf(who), Text(who, "entity"));
            if (who.TryGetProperty("aliases", out JsonElement names) && names.ValueKind == JsonValueKind.Array)
            {
                aliases = [.. names.EnumerateArray().Select(name => name.GetString()!)];
            }
        }

        Span? cue = json.TryGetProperty("cue", out JsonElement cueJson) ? SpanOf(cueJson) : null;
        bool optional = json.TryGetProperty("optional", out JsonElement flag) && flag.ValueKind == JsonValueKind.True;
        return new GoldQuote(new Quote(kind, content) { Cue = cue, Speaker = speaker }, optional, aliases);
    }

    private static Span? SpanOf(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("start", out JsonElement start) && start.ValueKind == JsonValueKind.Number
            ? new Span(start.GetInt32(), json.GetProperty("end").GetInt32())
            : null;

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
