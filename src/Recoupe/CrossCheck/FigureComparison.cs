using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Compares what places give for one quantity. It says how they differ, never which is right.</summary>
internal static class FigureComparison
{
    // Two amounts this near may be one of them rounded: 19 and 20, 4.9 and 5.
    private const double Rounded = 0.1;

    private const double Exact = 1e-9;

    /// <summary>How <paramref name="versions"/> compare: the widest difference between any two.</summary>
    public static FigureState Of(IReadOnlyList<FigureVersion> versions)
    {
        FigureState widest = FigureState.Agree;
        foreach (FigureVersion version in versions.Skip(1).Prepend(versions[0]).DistinctBy(version => (version.Value, version.UpperValue, version.Unit, version.Modifier)))
        {
            foreach (FigureVersion other in versions)
            {
                FigureState state = Of(version, other);
                widest = Rank(state) > Rank(widest) ? state : widest;
            }
        }

        return widest;
    }

    /// <summary>Whether two places give the same amount, hedges aside.</summary>
    public static bool SameAmount(FigureVersion a, FigureVersion b) =>
        a.Value is { } first && b.Value is { } second && Near(first * Scale(a), second * Scale(b), Exact)
        && Near((a.UpperValue ?? first) * Scale(a), (b.UpperValue ?? second) * Scale(b), Exact);

    /// <summary>Whether an amount has three significant digits or more, so that it hardly comes up twice by chance.</summary>
    public static bool IsTelling(double? value)
    {
        if (value is not { } amount || amount == 0)
        {
            return false;
        }

        double digits = Math.Abs(amount) / Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(amount))) - 1);
        return Math.Abs(digits - Math.Round(digits)) > 1e-6;
    }

    private static FigureState Of(FigureVersion a, FigureVersion b)
    {
        if (SameAmount(a, b))
        {
            bool unit = string.Equals(a.Unit, b.Unit, StringComparison.Ordinal);
            return a.Modifier != b.Modifier ? FigureState.Modifier : unit ? FigureState.Agree : FigureState.Converted;
        }

        if (a.Value is not { } first || b.Value is not { } second)
        {
            return FigureState.Rounding;
        }

        double low = first * Scale(a);
        double otherLow = second * Scale(b);
        double high = (a.UpperValue ?? first) * Scale(a);
        double otherHigh = (b.UpperValue ?? second) * Scale(b);
        bool range = a.UpperValue is not null || b.UpperValue is not null;
        if (range && low <= otherHigh && otherLow <= high)
        {
            return FigureState.Overlaps;
        }

        bool hedged = a.Modifier != QuantityModifier.None || b.Modifier != QuantityModifier.None;
        return Near(low, otherLow, hedged ? 2 * Rounded : Rounded) && OneRoundsTheOther(low, otherLow) ? FigureState.Rounding : FigureState.Differ;
    }

    // 300 rounds 280, and 5 rounds 4.9; 12 and 14 are both as exact as they are written.
    private static bool OneRoundsTheOther(double a, double b) => Math.Abs(a - b) <= Math.Max(LastUnit(a), LastUnit(b)) / 2 * (1 + Exact);

    // What one more in the last digit that is not zero would add: 100 for 300, 0.1 for 4.9.
    private static double LastUnit(double value)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            return 0;
        }

        double unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))));
        for (int digits = 0; digits < 6; digits++)
        {
            double units = value / unit;
            if (Near(units, Math.Round(units), Exact))
            {
                break;
            }

            unit /= 10;
        }

        return unit;
    }

    private static double Scale(FigureVersion version) => TimeUnits.DaysOf(version.Unit) ?? 1;

    private static bool Near(double a, double b, double relative) => Math.Abs(a - b) <= relative * Math.Max(Math.Abs(a), Math.Abs(b));

    // From agreement to difference; conversion is agreement.
    private static int Rank(FigureState state) => state switch
    {
        FigureState.Agree => 0,
        FigureState.Converted => 1,
        FigureState.Modifier => 2,
        FigureState.Rounding => 3,
        FigureState.Overlaps => 4,
        _ => 5,
    };
}
