namespace Recoupe.Text;

/// <summary>A stretch of text that names a time.</summary>
/// <param name="Span">The expression without preposition and modifier.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Value">TIMEX3 / ISO 8601 (<c>2022-10-11</c>, <c>2022-W42</c>, <c>P3D</c>, <c>START/END</c> with the end inclusive); null when it cannot be resolved.</param>
public sealed record TimeExpression(Span Span, TimeType Type, string? Value) : IAnnotation
{
    /// <summary>The rule that found it, as <c>explain</c> names it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>What it was resolved against: <c>published</c>, another expression's span as <c>start-end</c>, or null for one that stands alone.</summary>
    public string? Anchor { get; init; }
}
