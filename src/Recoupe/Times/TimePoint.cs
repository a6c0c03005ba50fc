using System.Globalization;

namespace Recoupe.Times;

/// <summary>A place on the calendar at the granularity that the text gave it: a day, a week, a month, a season, a year …</summary>
/// <param name="Unit">The granularity.</param>
/// <param name="Day">A day in it: the day itself, the Monday of a week, the first day of a month, quarter, year, decade.</param>
/// <param name="Detail">The season's code, else null.</param>
internal readonly record struct TimePoint(TimeUnit Unit, long Day, string? Detail = null)
{
    /// <summary>The point of granularity <paramref name="unit"/> that holds <paramref name="day"/>.</summary>
    public static TimePoint Of(TimeUnit unit, long day)
    {
        (long year, int month, _) = Calendar.Date(day);
        return unit switch
        {
            TimeUnit.Week or TimeUnit.Weekend => new(unit, day - Calendar.Weekday(day) + 1),
            TimeUnit.Month => new(unit, Calendar.DayNumber(year, month, 1)),
            TimeUnit.Quarter => new(unit, Calendar.DayNumber(year, ((month - 1) / 3 * 3) + 1, 1)),
            TimeUnit.HalfYear => new(unit, Calendar.DayNumber(year, month <= 6 ? 1 : 7, 1)),
            TimeUnit.Season => OfSeason(day),
            TimeUnit.Year => new(unit, Calendar.DayNumber(year, 1, 1)),
            TimeUnit.Decade => new(unit, Calendar.DayNumber(year - Calendar.Modulo(year, 10), 1, 1)),
            TimeUnit.Century => new(unit, Calendar.DayNumber(year - Calendar.Modulo(year, 100), 1, 1)),
            TimeUnit.Millennium => new(unit, Calendar.DayNumber(year - Calendar.Modulo(year, 1000), 1, 1)),
            _ => new(TimeUnit.Day, day),
        };
    }

    /// <summary>A season of a year; winter is that of its December.</summary>
    public static TimePoint OfSeason(string season, long year) =>
        new(TimeUnit.Season, Calendar.DayNumber(year, season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 }, 1), season);

    /// <summary>The point that lies <paramref name="count"/> of its units later.</summary>
    public TimePoint Plus(long count)
    {
        count = Math.Clamp(count, -4_000_000, 4_000_000);
        (long year, int month, _) = Calendar.Date(Day);
        return Unit switch
        {
            TimeUnit.Week or TimeUnit.Weekend => this with { Day = Day + (7 * count) },
            TimeUnit.Month => this with { Day = Calendar.DayNumber(year, month + count, 1) },
            TimeUnit.Quarter => this with { Day = Calendar.DayNumber(year, month + (3 * count), 1) },
            TimeUnit.HalfYear => this with { Day = Calendar.DayNumber(year, month + (6 * count), 1) },
            TimeUnit.Season => OfSeason(Calendar.DayNumber(year, month + (3 * count), 15)),
            TimeUnit.Year => this with { Day = Calendar.DayNumber(year + count, 1, 1) },
            TimeUnit.Decade => this with { Day = Calendar.DayNumber(year + (10 * count), 1, 1) },
            TimeUnit.Century => this with { Day = Calendar.DayNumber(year + (100 * count), 1, 1) },
            TimeUnit.Millennium => this with { Day = Calendar.DayNumber(year + (1000 * count), 1, 1) },
            _ => this with { Day = Day + count },
        };
    }

    /// <summary>The value in TIMEX3; null outside the years 1 to 9999, which it cannot write.</summary>
    public string? Value()
    {
        (long year, int month, int day) = Calendar.Date(Day);
        if (Unit is TimeUnit.Week or TimeUnit.Weekend)
        {
            (year, int week) = Calendar.IsoWeek(Day);
            return year is < 1 or > 9999 ? null : string.Create(CultureInfo.InvariantCulture, $"{year:D4}-W{week:D2}{(Unit == TimeUnit.Weekend ? "-WE" : "")}");
        }

        if (year is < 0 or > 9999 || (year == 0 && Unit is not (TimeUnit.Century or TimeUnit.Decade)))
        {
            return null;
        }

        return Unit switch
        {
            TimeUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
            TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-Q{((month - 1) / 3) + 1}"),
            TimeUnit.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-H{(month <= 6 ? 1 : 2)}"),
            TimeUnit.Season => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{Detail}"),
            TimeUnit.Year => year.ToString("D4", CultureInfo.InvariantCulture),
            TimeUnit.Decade => (year / 10).ToString("D3", CultureInfo.InvariantCulture),
            TimeUnit.Century => (year / 100).ToString("D2", CultureInfo.InvariantCulture),
            TimeUnit.Millennium => (year / 1000).ToString("D1", CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
        };
    }

    private static TimePoint OfSeason(long day)
    {
        (long year, int month, _) = Calendar.Date(day);
        return month switch
        {
            >= 3 and <= 5 => OfSeason("SP", year),
            >= 6 and <= 8 => OfSeason("SU", year),
            >= 9 and <= 11 => OfSeason("FA", year),
            12 => OfSeason("WI", year),
            _ => OfSeason("WI", year - 1),
        };
    }
}
