using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>Resolves dates and weekdays that leave something out.</summary>
internal static class DateResolver
{
    /// <summary>A date with what it names; the year that it does not name is the nearest that fits.</summary>
    public static ResolvedTime? Date(TimeFrame frame, TimeContext context, Func<TimeDirection> tense, int sentence)
    {
        if (frame.Has(TimeSlot.Date))
        {
            int packed = frame.Int(TimeSlot.Date, 0);
            packed = (int)frame.Number(TimeSlot.Date);
            frame.Set(TimeSlot.Year, packed / 10000);
            frame.Set(TimeSlot.Month, packed / 100 % 100);
            frame.Set(TimeSlot.Day, packed % 100);
        }

        long? year = FrameValue.Year(frame, TimeSlot.Year, TimeSlot.Yy);
        int month = frame.Int(TimeSlot.Month);
        int day = frame.Int(TimeSlot.Day);
        TimeAnchor anchor = TimeAnchor.None;
        if (year is < 1 or > 9999 || month is < 0 or > 12 || day is < 0 or > 31)
        {
            return null;
        }

        if (frame.Has(TimeSlot.Era) && year is { } before)
        {
            return new ResolvedTime(TimeType.Date, string.Create(CultureInfo.InvariantCulture, $"BC{before:D4}"));
        }

        if (month == 0 && day == 0)
        {
            return year is { } only ? FrameValue.Pointed(TimePoint.Of(TimeUnit.Year, Calendar.DayNumber(only, 1, 1)), frame, TimeAnchor.None) : null;
        }

        if (month == 0)
        {
            return DayOnly(frame, context, day, tense);
        }

        if (day > 0 && day > (year is { } known ? Calendar.DaysInMonth(known, month) : Calendar.DaysInMonth(2000, month)))
        {
            return null;
        }

        if (year is null)
        {
            if (context.Today is not { } today)
            {
                return WithoutYear(frame, month, day);
            }

            anchor = TimeAnchor.Published;
            year = YearFor(frame, month, day, today, context, tense, sentence);
            if (day > Calendar.DaysInMonth(year.Value, month))
            {
                return WithoutYear(frame, month, day);
            }
        }

        long number = Calendar.DayNumber(year.Value, month, Math.Max(day, 1));
        return FrameValue.Pointed(TimePoint.Of(day > 0 ? TimeUnit.Day : TimeUnit.Month, number), frame, anchor);
    }

    private static ResolvedTime WithoutYear(TimeFrame frame, int month, int day) =>
        new(TimeType.Date, day > 0
            ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-{day:D2}{FrameValue.Tod(frame)}")
            : string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}"))
        {
            Anchor = TimeAnchor.None,
        };

    private static long YearFor(TimeFrame frame, int month, int day, long today, TimeContext context, Func<TimeDirection> tense, int sentence)
    {
        (long thisYear, int thisMonth, _) = Calendar.Date(today);
        if (context.Last is { Unit: TimeUnit.Year } named && context.LastSentence == sentence && !frame.Has(TimeSlot.Dir))
        {
            return Calendar.Date(named.Day).Year;
        }

        if (day > 0 && frame.Has(TimeSlot.Weekday) && !frame.Has(TimeSlot.Dir))
        {
            // The weekday decides among the years around.
            foreach (int offset in (ReadOnlySpan<int>)[0, -1, 1, -2, 2])
            {
                if (Calendar.Weekday(Calendar.DayNumber(thisYear + offset, month, day)) == frame.Int(TimeSlot.Weekday) && day <= Calendar.DaysInMonth(thisYear + offset, month))
                {
                    return thisYear + offset;
                }
            }
        }

        long Distance(long year) => day > 0 ? Calendar.DayNumber(year, month, day) - today : ((year - thisYear) * 12) + month - thisMonth;

        switch (frame.Text(TimeSlot.Dir))
        {
            case "last":
                return Distance(thisYear) < 0 ? thisYear : thisYear - 1;
            case "next":
                return Distance(thisYear) > 0 ? thisYear : thisYear + 1;
            case "this":
                return thisYear;
            case "past":
                return Distance(thisYear) <= 0 ? thisYear : thisYear - 1;
            case "future":
                return Distance(thisYear) >= 0 ? thisYear : thisYear + 1;
            default:
                break;
        }

        // News speaks of dates near its own: the nearest year is the right one, and the verb decides only far from it.
        (int near, int far) = day > 0 ? (120, 182) : (4, 6);
        long distance = Distance(thisYear);
        long nearest = distance > far ? thisYear - 1 : distance < -far ? thisYear + 1 : thisYear;
        long away = Distance(nearest);
        return Math.Abs(away) <= near ? nearest : (tense(), away) switch
        {
            (TimeDirection.Past, > 0) => nearest - 1,
            (TimeDirection.Future, < 0) => nearest + 1,
            (TimeDirection.Open or TimeDirection.Planned, _) => thisYear,
            _ => nearest,
        };
    }

    // "le 11": of the month of publication, the last or the next one.
    private static ResolvedTime? DayOnly(TimeFrame frame, TimeContext context, int day, Func<TimeDirection> tense)
    {
        if (context.Today is not { } today)
        {
            return new ResolvedTime(TimeType.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:D2}"));
        }

        (long year, int month, int thisDay) = Calendar.Date(today);
        int step = 0;
        if (frame.Has(TimeSlot.Weekday))
        {
            // The nearest month in which the weekday is right.
            foreach (int offset in (ReadOnlySpan<int>)[0, -1, 1, -2, 2, -3, 3])
            {
                if (Calendar.Weekday(Calendar.DayNumber(year, month + offset, day)) == frame.Int(TimeSlot.Weekday))
                {
                    step = offset;
                    break;
                }
            }
        }
        else if (day > thisDay && tense() == TimeDirection.Past)
        {
            step = -1;
        }
        else if (day < thisDay && tense() == TimeDirection.Future)
        {
            step = 1;
        }

        (long foundYear, int foundMonth, _) = Calendar.Date(Calendar.DayNumber(year, month + step, 1));
        return day > Calendar.DaysInMonth(foundYear, foundMonth)
            ? null
            : FrameValue.Pointed(TimePoint.Of(TimeUnit.Day, Calendar.DayNumber(foundYear, foundMonth, day)), frame, TimeAnchor.Published);
    }

    /// <summary>A weekday: as its rule says, else the latest on or before publication, or the next one when the verb is future.</summary>
    public static ResolvedTime? Weekday(TimeFrame frame, TimeContext context, Func<TimeDirection> tense)
    {
        int weekday = frame.Int(TimeSlot.Weekday);
        if (weekday is < 1 or > 7)
        {
            return null;
        }

        if (context.Today is not { } today)
        {
            return new ResolvedTime(TimeType.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}{FrameValue.Tod(frame)}")) { };
        }

        int back = (int)Calendar.Modulo(Calendar.Weekday(today) - weekday, 7);
        long day = frame.Text(TimeSlot.Dir) switch
        {
            "last" => today - (back == 0 ? 7 : back),
            "next" => today + (back == 0 ? 7 : 7 - back),
            "nextweek" => today - Calendar.Weekday(today) + 7 + weekday,
            "lastweek" => today - Calendar.Weekday(today) - 7 + weekday,
            "week" => today - Calendar.Weekday(today) + weekday,
            "eight" => today + (back == 0 ? 7 : 7 - back) + 7,
            "fifteen" => today + (back == 0 ? 7 : 7 - back) + 14,
            "past" => today - back,
            "future" => today + ((7 - back) % 7),
            "coming" => tense() == TimeDirection.Past ? today - back : today + ((7 - back) % 7),
            _ => tense() is TimeDirection.Future or TimeDirection.Planned ? today + ((7 - back) % 7) : today - back,
        };
        return FrameValue.Pointed(TimePoint.Of(TimeUnit.Day, day), frame, TimeAnchor.Published);
    }
}
