using Recoupe.CrossCheck;

namespace Recoupe.Pages.Report;

/// <summary>The signs that stand for states, beside their names.</summary>
internal static class StateSigns
{
    public static string Of(Sameness same) => same switch
    {
        Sameness.Identical => "=",
        Sameness.Cut => "…",
        Sameness.Indirect => "→",
        Sameness.Translated => "⇄",
        _ => "~",
    };

    public static string Of(FigureState state) => state switch
    {
        FigureState.Agree => "=",
        FigureState.Converted => "⇄",
        FigureState.Rounding => "≈",
        FigureState.Modifier => "±",
        FigureState.Overlaps => "∩",
        _ => "≠",
    };
}
