using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Evaluation.Times;

/// <summary>A line of a gold file of times and quantities.</summary>
internal sealed record GoldArticle(Article Article, string Source, bool LooseSpans, IReadOnlyList<GoldItem>? Times, IReadOnlyList<GoldItem>? Quantities)
{
    /// <summary>Reads a file; <paramref name="source"/> stands for one that the lines do not name.</summary>
    public static IEnumerable<GoldArticle> Read(string file, string source)
    {
        foreach (string line in File.ReadLines(file))
        {
            if (line.Length > 0)
            {
                using JsonDocument document = JsonDocument.Parse(line);
                yield return Of(document.RootElement, source);
            }
        }
    }

    private static GoldArticle Of(JsonElement line, string source)
    {
        string? published = Text(line, "published");
        Article article = new()
        {
            Id = Text(line, "id")!,
            Text = Text(line, "text")!,
            Language = Text(line, "lang"),
            Published = PublicationTime.TryParse(published, out PublicationTime at) ? at : null,
        };
        return new GoldArticle(article, Text(line, "source") ?? source, line.TryGetProperty("loose_span", out JsonElement loose) && loose.GetBoolean(), Items(line, "times"), Items(line, "quantities"));
    }

    private static List<GoldItem>? Items(JsonElement line, string name) =>
        line.TryGetProperty(name, out JsonElement items) && items.ValueKind == JsonValueKind.Array ? [.. items.EnumerateArray().Select(Item)] : null;

    private static GoldItem Item(JsonElement item)
    {
        List<string> values = [];
        List<double[]> amounts = [];
        bool hasValue = item.TryGetProperty("value", out JsonElement value) && value.ValueKind != JsonValueKind.Null;
        Take(value);
        if (item.TryGetProperty("alt", out JsonElement others) && others.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement other in others.EnumerateArray())
            {
                Take(other);
            }
        }

        void Take(JsonElement accepted)
        {
            switch (accepted.ValueKind)
            {
                case JsonValueKind.String:
                    values.Add(accepted.GetString()!);
                    break;
                case JsonValueKind.Number:
                    amounts.Add([accepted.GetDouble()]);
                    break;
                case JsonValueKind.Array:
                    amounts.Add([.. accepted.EnumerateArray().Select(end => end.GetDouble())]);
                    break;
                default:
                    break;
            }
        }

        bool optional = item.TryGetProperty("optional", out JsonElement flag) && flag.GetBoolean();
        return new GoldItem(new Span(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32()), Text(item, "type"), Text(item, "unit"), optional, values, amounts) { HasValue = hasValue };
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
