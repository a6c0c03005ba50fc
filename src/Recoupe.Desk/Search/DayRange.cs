using System.Globalization;

namespace Recoupe.Desk.Search;

/// <summary>Days as a question names them: <c>2022</c>, <c>2022-10</c>, <c>2022-10-11</c>, and <c>one..other</c> with either end open.</summary>
internal readonly record struct DayRange(DateOnly? From, DateOnly? Until)
{
    /// <summary>Reads a range.</summary>
    public static bool TryParse(string value, out DayRange range)
    {
        range = default;
        int dots = value.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return TryParseDays(value, out range);
        }

        DayRange first = default;
        DayRange last = default;
        string from = value[..dots];
        string until = value[(dots + 2)..];
        bool read = (from.Length > 0 || until.Length > 0) && (from.Length == 0 || TryParseDays(from, out first)) && (until.Length == 0 || TryParseDays(until, out last));
        range = new DayRange(first.From, last.Until);
        return read;
    }

    private static bool TryParseDays(string value, out DayRange days)
    {
        days = default;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            days = new DayRange(day, day);
            return true;
        }

        if (DateOnly.TryParseExact(value + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month))
        {
            days = new DayRange(month, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
            return true;
        }

        if (DateOnly.TryParseExact(value + "-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly year))
        {
            days = new DayRange(year, new DateOnly(year.Year, 12, 31));
            return true;
        }

        return false;
    }
}
