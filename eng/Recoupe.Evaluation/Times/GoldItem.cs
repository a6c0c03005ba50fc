using Recoupe.Text;

namespace Recoupe.Evaluation.Times;

/// <summary>A time or quantity of a gold file, or one that was found, in the same terms.</summary>
/// <param name="Span">The span.</param>
/// <param name="Type">The type of a time.</param>
/// <param name="Unit">The unit of a quantity.</param>
/// <param name="Optional">Whether it is neither hit nor miss.</param>
/// <param name="Values">The accepted values of a time; empty when none is scored.</param>
/// <param name="Amounts">The accepted values of a quantity, one number or two ends; empty when none is scored.</param>
internal sealed record GoldItem(Span Span, string? Type, string? Unit, bool Optional, IReadOnlyList<string> Values, IReadOnlyList<double[]> Amounts)
{
    /// <summary>Whether a value is scored.</summary>
    public bool HasValue { get; init; }
}
