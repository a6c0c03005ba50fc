using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Web;

/// <summary>An article's text for reading: paragraphs cut where a layer begins or ends, and the place an address points at.</summary>
internal static class ReaderText
{
    /// <summary>The stretch that <c>?s=120-154</c> names, when it lies in the text and splits no surrogate pair.</summary>
    public static Span? PlaceOf(string? value, string text)
    {
        int dash = value?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        if (dash < 1
            || !int.TryParse(value.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out int start)
            || !int.TryParse(value.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int end)
            || start >= end || end > text.Length || Splits(text, start) || Splits(text, end))
        {
            return null;
        }

        return new Span(start, end);
    }

    /// <summary>The paragraphs.</summary>
    public static IEnumerable<IReadOnlyList<ReaderSegment>> Of(AnnotatedArticle article, Span? place)
    {
        string text = article.Text;
        List<(Span Span, string Kind)> marks =
        [
            .. article.Layers.Quotes.SelectMany(quote => quote.Content).Select(span => (span, "quote")),
            .. article.Layers.Quantities.Select(quantity => (quantity.Span, "figure")),
            .. article.Layers.Times.Select(time => (time.Span, "time")),
            .. article.Layers.Dropped.Select(dropped => (dropped.Span, "dropped")),
        ];
        SortedSet<int> cuts = [0, text.Length];
        foreach ((Span span, _) in marks)
        {
            cuts.Add(span.Start);
            cuts.Add(span.End);
        }

        if (place is { } at)
        {
            cuts.Add(at.Start);
            cuts.Add(at.End);
        }

        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            cuts.Add(i);
            cuts.Add(i + 1);
        }

        return Paragraphs(text, [.. marks.OrderBy(mark => mark.Span)], [.. cuts], place);
    }

    private static IEnumerable<IReadOnlyList<ReaderSegment>> Paragraphs(string text, (Span Span, string Kind)[] marks, int[] cuts, Span? place)
    {
        List<ReaderSegment> segments = [];
        List<(Span Span, string Kind)> open = [];
        int next = 0;
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            int start = cuts[i];
            open.RemoveAll(mark => mark.Span.End <= start);
            for (; next < marks.Length && marks[next].Span.Start <= start; next++)
            {
                open.Add(marks[next]);
            }

            if (text[start] != '\n')
            {
                string classes = string.Join(' ', open.Select(mark => mark.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
                bool isPlace = place is { } at && at.Start <= start && start < at.End;
                string? anchor = isPlace && start == place!.Value.Start ? string.Create(CultureInfo.InvariantCulture, $"s{place.Value.Start}-{place.Value.End}") : null;
                segments.Add(new ReaderSegment(text[start..cuts[i + 1]], classes, isPlace, anchor));
            }
            else if (segments.Count > 0)
            {
                yield return segments;
                segments = [];
            }
        }

        if (segments.Count > 0)
        {
            yield return segments;
        }
    }

    private static bool Splits(string text, int index) => index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]);
}
