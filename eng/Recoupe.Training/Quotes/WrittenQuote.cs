using Recoupe.Text;

namespace Recoupe.Training.Quotes;

/// <summary>A labelled quote.</summary>
/// <param name="Content">Its spans.</param>
/// <param name="Speaker">The words for its speaker; null for none.</param>
/// <param name="Names">The speaker's name and aliases, folded.</param>
internal sealed record WrittenQuote(IReadOnlyList<Span> Content, Span? Speaker, IReadOnlyList<string> Names)
{
    // As the scorers of quotes ask for.
    private const double LeastOverlap = .8;

    /// <summary>Whether a found quote says the same by the same speaker: letters and digits of the content at a Jaccard of .8, and the speaker by place or name.</summary>
    public bool IsFound(Quote found, string text)
    {
        HashSet<int> own = Letters(Content, text);
        HashSet<int> other = Letters(found.Content, text);
        int common = own.Count(other.Contains);
        if (common < LeastOverlap * (own.Count + other.Count - common))
        {
            return false;
        }

        if (Speaker is null && Names.Count == 0)
        {
            return found.Speaker is null;
        }

        return found.Speaker is { } speaker && (speaker.Entity is { Length: > 0 } entity && Names.Count > 0
            ? Names.Any(name => Resemble(name, Folding.Fold(entity)))
            : Speaker is { } place && speaker.Span is { } span && span.Overlaps(place));
    }

    private static bool Resemble(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || one.EndsWith(" " + other, StringComparison.Ordinal) || other.EndsWith(" " + one, StringComparison.Ordinal)
        || one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static HashSet<int> Letters(IEnumerable<Span> spans, string text) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(i => char.IsLetterOrDigit(text[i]))];
}
