using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>One place that gives a figure.</summary>
/// <param name="Place">The number with its unit.</param>
/// <param name="Value">The value, or the lower end of a range; null when vague.</param>
/// <param name="Unit">ISO 4217, <c>percent</c>, <c>ratio</c>, or a singular noun.</param>
/// <param name="Modifier">How it is hedged.</param>
public sealed record FigureVersion(Excerpt Place, double? Value, string Unit, QuantityModifier Modifier)
{
    /// <summary>The upper end of a range, else null.</summary>
    public double? UpperValue { get; init; }
}
