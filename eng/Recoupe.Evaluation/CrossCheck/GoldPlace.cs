using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>A place in an article, of the gold or predicted; a gold one may stand for a part of a longer quote.</summary>
internal sealed record GoldPlace(string Article, Span Span, IReadOnlyList<Span> Spans, JsonElement Element)
{
    public static GoldPlace Of(JsonElement element)
    {
        Span span = SpanOf(element);
        List<Span> spans = [span];
        foreach (string name in (ReadOnlySpan<string>)["part", "part_of"])
        {
            if (element.TryGetProperty(name, out JsonElement other) && other.ValueKind == JsonValueKind.Object)
            {
                spans.Add(SpanOf(other));
            }
        }

        return new GoldPlace(element.GetProperty("article").GetString()!, span, spans, element);
    }

    /// <summary>All places under <paramref name="element"/>, however deep.</summary>
    public static IEnumerable<GoldPlace> AllIn(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("article", out _) && element.TryGetProperty("start", out _))
            {
                yield return Of(element);
            }

            foreach (GoldPlace place in element.EnumerateObject().SelectMany(property => AllIn(property.Value)))
            {
                yield return place;
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (GoldPlace place in element.EnumerateArray().SelectMany(AllIn))
            {
                yield return place;
            }
        }
    }

    /// <summary>Whether <paramref name="predicted"/> stands for this gold place.</summary>
    public bool IsMetBy(GoldPlace predicted) =>
        string.Equals(Article, predicted.Article, StringComparison.Ordinal) && Spans.Any(span => Jaccard(predicted.Span, span) >= 0.5);

    /// <summary>Whether a predicted place touches this one: overlaps it by three tenths, or one lies in the other.</summary>
    public bool IsTouchedBy(GoldPlace predicted) =>
        string.Equals(Article, predicted.Article, StringComparison.Ordinal)
        && (Jaccard(predicted.Span, Span) >= 0.3 || Inside(predicted.Span, Span) >= 0.8);

    private static double Jaccard(Span a, Span b)
    {
        double both = Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
        return both > 0 ? both / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start)) : 0;
    }

    private static double Inside(Span a, Span b)
    {
        double both = Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
        int shorter = Math.Min(a.Length, b.Length);
        return shorter > 0 ? both / shorter : 0;
    }

    private static Span SpanOf(JsonElement element) => new(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());
}
