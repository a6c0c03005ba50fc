using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Quotes;

/// <summary>One quote of a spec case, put together from its marks.</summary>
internal sealed class ExpectedQuote
{
    public List<Span> Content { get; } = [];

    public QuoteKind Kind { get; private set; }

    public Span? Cue { get; private set; }

    public Span? Speaker { get; private set; }

    public string? Name { get; private set; }

    public Span? Told { get; private set; }

    public Span? Medium { get; private set; }

    public List<Span> Editorial { get; } = [];

    public static IReadOnlyList<ExpectedQuote> Read(SpecCase spec)
    {
        SortedDictionary<string, ExpectedQuote> quotes = new(StringComparer.Ordinal);
        foreach (MarkedSpan mark in spec.Marked.Spans)
        {
            string[] parts = mark.Label.Split(':', 2);
            string[] words = parts[0].Trim().Split(' ');
            string number = words.Length > 1 ? words[1] : "";
            if (!quotes.TryGetValue(number, out ExpectedQuote? quote))
            {
                quotes[number] = quote = new ExpectedQuote();
            }

            quote.Name = parts.Length > 1 ? parts[1].Trim() : quote.Name;
            switch (words[0])
            {
                case "cue":
                    quote.Cue = mark.Span;
                    break;
                case "says":
                    quote.Speaker = mark.Span;
                    break;
                case "told":
                    quote.Told = mark.Span;
                    break;
                case "medium":
                    quote.Medium = mark.Span;
                    break;
                case "editor":
                    quote.Editorial.Add(mark.Span);
                    break;
                case "+":
                    quote.Content.Add(mark.Span);
                    break;
                default:
                    quote.Kind = Enum.Parse<QuoteKind>(words[0], ignoreCase: true);
                    quote.Content.Add(mark.Span);
                    break;
            }
        }

        return [.. quotes.Values];
    }

    /// <summary>What of a found quote differs from this one; null when nothing does.</summary>
    public string? Difference(Quote found, string text)
    {
        string content = string.Join(" | ", found.Content.Select(span => span.TextOf(text)));
        if (!Letters(text, Content).SetEquals(Letters(text, found.Content)))
        {
            return "content " + content;
        }

        if (found.Kind != Kind)
        {
            return $"kind {found.Kind} of {content}";
        }

        if (Cue is { } cue && found.Cue?.Overlaps(cue) != true)
        {
            return $"cue {found.Cue?.TextOf(text)} of {content}";
        }

        if (Speaker is { } speaker && found.Speaker?.Span?.Overlaps(speaker) != true)
        {
            return $"speaker {found.Speaker?.Span?.TextOf(text)} of {content}";
        }

        if (Told is { } told && found.Addressee?.Span?.Overlaps(told) != true)
        {
            return $"addressee {found.Addressee?.Span?.TextOf(text)} of {content}";
        }

        if (Medium is { } medium && found.Medium?.Overlaps(medium) != true)
        {
            return $"medium {found.Medium?.TextOf(text)} of {content}";
        }

        if (Editorial.Count > 0 && !Editorial.SequenceEqual(found.Editorial))
        {
            return $"editor's {string.Join(" | ", found.Editorial.Select(span => span.TextOf(text)))} of {content}";
        }

        return Name is not null && !string.Equals(Name, found.Speaker?.Entity, StringComparison.Ordinal) ? $"speaker's name {found.Speaker?.Entity} of {content}" : null;
    }

    private static HashSet<int> Letters(string text, IEnumerable<Span> spans) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(i => char.IsLetterOrDigit(text[i]))];
}
