using Recoupe.Text;

namespace Recoupe.Pages.Report;

/// <summary>Something to be marked in an article's text.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Kind">What it is, as the style sheet names it.</param>
/// <param name="Target">The anchor it leads to; null when it leads nowhere.</param>
/// <param name="Id">The anchor under which it is found; null when nothing leads to it.</param>
internal sealed record TextMark(Span Span, string Kind, string? Target, string? Id);
