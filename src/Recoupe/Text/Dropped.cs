namespace Recoupe.Text;

/// <summary>A stretch of text that is not the article: what scraping left in it.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Reason">What it is: <c>comment form</c>, <c>caption</c>, <c>author bio</c> …</param>
public sealed record Dropped(Span Span, string Reason) : IAnnotation
{
    /// <summary>The rule that found it, as <c>explain</c> names it.</summary>
    public string Rule { get; init; } = "";
}
