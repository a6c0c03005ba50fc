using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>Resolves seasons, quarters, decades and centuries.</summary>
internal static class PeriodResolver
{
    /// <summary>A season.</summary>
    public static ResolvedTime? Season(TimeFrame frame, TimeContext context, Func<TimeDirection> tense)
    {
        if (frame.Text(TimeSlot.Season) is not { } season)
        {
            return null;
        }

        if (FrameValue.Year(frame, TimeSlot.Year, TimeSlot.Yy) is { } year)
        {
            return FrameValue.Pointed(TimePoint.OfSeason(season, year), frame, TimeAnchor.None);
        }

        if (context.Today is not { } today)
        {
            return new ResolvedTime(TimeType.Date, "XXXX-" + season);
        }

        (long thisYear, int month, _) = Calendar.Date(today);
        int begins = season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        bool inside = TimePoint.Of(TimeUnit.Season, today) is var now && now.Detail == season;
        long current = inside ? Calendar.Date(now.Day).Year : thisYear;
        bool over = !inside && (season == "WI" ? false : month > begins);
        long found = frame.Text(TimeSlot.Dir) switch
        {
            "last" => inside ? current - 1 : over ? thisYear : thisYear - 1,
            "next" => inside ? current + 1 : over ? thisYear + 1 : thisYear,
            "this" => current,
            _ => tense() switch
            {
                TimeDirection.Future => over ? thisYear + 1 : current,
                TimeDirection.Past => inside || over ? current : thisYear - 1,
                _ => current,
            },
        };
        return FrameValue.Pointed(TimePoint.OfSeason(season, found), frame, TimeAnchor.Published);
    }

    /// <summary>A quarter or half of a year.</summary>
    public static ResolvedTime? PartOfYear(TimeFrame frame, TimeContext context, Func<TimeDirection> tense)
    {
        TimeUnit unit = frame.Unit();
        int ordinal = frame.Int(TimeSlot.Ord, frame.Int(TimeSlot.N));
        int most = unit == TimeUnit.Quarter ? 4 : 2;
        if (unit is not (TimeUnit.Quarter or TimeUnit.HalfYear))
        {
            return null;
        }

        ordinal = ordinal < 0 ? most + 1 + ordinal : ordinal;
        if (ordinal < 1 || ordinal > most)
        {
            return null;
        }

        if (FrameValue.Year(frame, TimeSlot.Year, TimeSlot.Yy) is { } year)
        {
            return FrameValue.Pointed(TimePoint.Of(unit, Calendar.DayNumber(year, 1, 1)).Plus(ordinal - 1), frame, TimeAnchor.None);
        }

        if (context.Today is not { } today)
        {
            return new ResolvedTime(TimeType.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-{(unit == TimeUnit.Quarter ? 'Q' : 'H')}{ordinal}"));
        }

        TimePoint point = TimePoint.Of(unit, Calendar.DayNumber(Calendar.Date(today).Year, 1, 1)).Plus(ordinal - 1);
        if (point.Day > today && tense() != TimeDirection.Future && frame.Text(TimeSlot.Dir) is null)
        {
            point = point.Plus(-most);
        }

        return FrameValue.Pointed(point, frame, TimeAnchor.Published);
    }

    /// <summary>A decade.</summary>
    public static ResolvedTime? Decade(TimeFrame frame, TimeContext context)
    {
        int decade = frame.Int(TimeSlot.Decade, -1);
        if (decade < 0 || decade % 10 != 0)
        {
            return null;
        }

        long year = decade >= 100 ? decade : 1900 + decade;
        if (decade < 100 && context.Today is { } today && year + 100 <= Calendar.Date(today).Year && decade < 20)
        {
            year += 100;
        }

        return FrameValue.Pointed(TimePoint.Of(TimeUnit.Decade, Calendar.DayNumber(year, 1, 1)), frame, TimeAnchor.None);
    }

    /// <summary>A century.</summary>
    public static ResolvedTime? Century(TimeFrame frame, TimeContext context)
    {
        int ordinal = frame.Int(TimeSlot.Ord);
        if (ordinal is < 1 or > 40)
        {
            return null;
        }

        _ = context;
        return frame.Has(TimeSlot.Era)
            ? new ResolvedTime(TimeType.Date, string.Create(CultureInfo.InvariantCulture, $"BC{ordinal - 1:D2}"))
            : FrameValue.Pointed(TimePoint.Of(TimeUnit.Century, Calendar.DayNumber((ordinal - 1) * 100L, 1, 1)), frame, TimeAnchor.None);
    }
}
