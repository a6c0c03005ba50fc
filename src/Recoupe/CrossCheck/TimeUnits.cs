using System.Globalization;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Lengths of time: their units in days, and durations in TIMEX3 read as a figure.</summary>
internal static class TimeUnits
{
    /// <summary>The days of one <paramref name="unit"/>; null when it is no unit of time. A year has twelve months, a month a twelfth of 365 days.</summary>
    public static double? DaysOf(string unit) => unit switch
    {
        "year" => 365,
        "month" => 365 / 12.0,
        "week" => 7,
        "day" => 1,
        "hour" => 1 / 24.0,
        "minute" => 1 / 1440.0,
        "second" => 1 / 86400.0,
        _ => null,
    };

    /// <summary>Reads a duration of one unit (<c>P2W</c>, <c>PT24H</c>), or of years and months (<c>P2Y6M</c>).</summary>
    public static bool TryRead(TimeExpression time, out double value, out string unit)
    {
        value = 0;
        unit = "";
        if (time.Type != TimeType.Duration || time.Value is not { Length: >= 3 } text || text[0] != 'P')
        {
            return false;
        }

        bool clock = text[1] == 'T';
        ReadOnlySpan<char> rest = text.AsSpan(clock ? 2 : 1);
        int months = rest.IndexOf('Y');
        if (!clock && months > 0 && rest[^1] == 'M' && TryNumber(rest[..months], out double years) && TryNumber(rest[(months + 1)..^1], out double left))
        {
            value = years + (left / 12);
            unit = "year";
            return true;
        }

        unit = (clock, rest[^1]) switch
        {
            (false, 'Y') => "year",
            (false, 'M') => "month",
            (false, 'W') => "week",
            (false, 'D') => "day",
            (true, 'H') => "hour",
            (true, 'M') => "minute",
            (true, 'S') => "second",
            _ => "",
        };
        return unit.Length > 0 && TryNumber(rest[..^1], out value);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
