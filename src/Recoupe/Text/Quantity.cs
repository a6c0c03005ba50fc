namespace Recoupe.Text;

/// <summary>A stretch of text that says how much or how many.</summary>
/// <param name="Span">The number with its unit or counted noun, without modifier.</param>
/// <param name="Unit">ISO 4217, <c>percent</c>, <c>ratio</c>, or a singular English noun; the noun's own lemma when the table lacks it; empty for a bare number.</param>
public sealed record Quantity(Span Span, string Unit) : IAnnotation
{
    /// <summary>The value; the lower end of a range; null when vague ("des milliards").</summary>
    public double? Value { get; init; }

    /// <summary>The upper end of a range, else null.</summary>
    public double? UpperValue { get; init; }

    /// <summary>How it is hedged.</summary>
    public QuantityModifier Modifier { get; init; }

    /// <summary>The span of the same amount in another unit, beside it in parentheses; null without one.</summary>
    public Span? ConvertedFrom { get; init; }

    /// <summary>The rule that found it, as <c>explain</c> names it.</summary>
    public string Rule { get; init; } = "";
}
