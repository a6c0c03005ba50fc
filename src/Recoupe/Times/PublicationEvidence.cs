using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>One place in a text that speaks for or against a day of publication.</summary>
/// <param name="Span">The place: <c>hier (lundi)</c>, <c>mardi 11 octobre</c>, <c>le 11 octobre 2022</c>.</param>
/// <param name="Kind">What it says.</param>
public sealed record PublicationEvidence(Span Span, PublicationEvidenceKind Kind)
{
    /// <summary>The weekday of publication that it implies, Monday 1 to Sunday 7; null when it implies none.</summary>
    public int? Weekday { get; init; }

    /// <summary>The day that it names, with the year that makes its weekday right; null when it names none.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether it agrees with the day that the article states; null when the article states none.</summary>
    public bool? Agrees { get; init; }
}
