using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>A stretch of a page's text that was not taken into the article.</summary>
/// <param name="Span">Where it stands in the source of the page, as decoded, in UTF-16 code units.</param>
/// <param name="Text">The text, as a reader of the page sees it.</param>
/// <param name="Reason">What it is, or where it stands: <c>outside the body</c>, <c>nav</c>, <c>class related</c>, <c>links</c>, <c>caption</c>, <c>comment form</c> …</param>
/// <param name="Rule">The rule that decided.</param>
public sealed record PageRemoval(Span Span, string Text, string Reason, string Rule);
