using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>Turns frames into calendar values: one resolver for all languages.</summary>
internal sealed class TimeResolver(HolidayCalendar holidays)
{
    /// <summary>Resolves <paramref name="frame"/>; null when it is not a time after all (31 February, hour 27).</summary>
    public ResolvedTime? Resolve(TimeFrame frame, TimeContext context, Func<TimeDirection> tense, int sentence)
    {
        ResolvedTime? resolved = frame.Rule.Operation switch
        {
            "date" => Date(frame, context, tense, sentence),
            "weekday" => Weekday(frame, context, tense),
            "rel" => Relative(frame, context),
            "anchor" => Anchored(frame, context, sentence),
            "same" => Same(frame, context),
            "compare" => Compared(frame, context),
            "season" => Season(frame, context, tense),
            "part" => PartOfYear(frame, context, tense),
            "decade" => Decade(frame, context),
            "century" => Century(frame, context),
            "holiday" => Holiday(frame, context, tense),
            "dur" or "age" => DurationValue.Resolve(frame),
            "set" => SetValue.Resolve(frame),
            "clock" => Clock(frame, context, sentence),
            "range" => Range(frame, context, tense, sentence),
            "ref" => new ResolvedTime(TimeType.Date, frame.Text(TimeSlot.Value)),
            _ => null,
        };
        return resolved is { } found ? WithType(frame, found) : null;
    }

    private static ResolvedTime WithType(TimeFrame frame, ResolvedTime found) => frame.Text(TimeSlot.Type) switch
    {
        "date" => found with { Type = TimeType.Date },
        "time" => found with { Type = TimeType.Time },
        "set" => found with { Type = TimeType.Set },
        "duration" => found with { Type = TimeType.Duration },
        _ => found,
    };

    // A date with what it names; the year that it does not name is the nearest that fits.
    private static ResolvedTime? Date(TimeFrame frame, TimeContext context, Func<TimeDirection> tense, int sentence)
    {
        if (frame.Has(TimeSlot.Date))
        {
            int packed = frame.Int(TimeSlot.Date, 0);
            packed = (int)frame.Number(TimeSlot.Date);
            frame.Set(TimeSlot.Year, packed / 10000);
            frame.Set(TimeSlot.Month, packed / 100 % 100);
            frame.Set(TimeSlot.Day, packed % 100);
        }

        long? year = Year(frame, TimeSlot.Year, TimeSlot.Yy);
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
            return year is { } only ? Pointed(TimePoint.Of(TimeUnit.Year, Calendar.DayNumber(only, 1, 1)), frame, TimeAnchor.None) : null;
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
        return Pointed(TimePoint.Of(day > 0 ? TimeUnit.Day : TimeUnit.Month, number), frame, anchor);
    }

    private static ResolvedTime WithoutYear(TimeFrame frame, int month, int day) =>
        new(TimeType.Date, day > 0
            ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-{day:D2}{Tod(frame)}")
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
            (TimeDirection.Open, _) => thisYear,
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
            : Pointed(TimePoint.Of(TimeUnit.Day, Calendar.DayNumber(foundYear, foundMonth, day)), frame, TimeAnchor.Published);
    }

    private static ResolvedTime? Weekday(TimeFrame frame, TimeContext context, Func<TimeDirection> tense)
    {
        int weekday = frame.Int(TimeSlot.Weekday);
        if (weekday is < 1 or > 7)
        {
            return null;
        }

        if (context.Today is not { } today)
        {
            return new ResolvedTime(TimeType.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}{Tod(frame)}")) { };
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
            _ => tense() == TimeDirection.Future ? today + ((7 - back) % 7) : today - back,
        };
        return Pointed(TimePoint.Of(TimeUnit.Day, day), frame, TimeAnchor.Published);
    }

    private static ResolvedTime? Relative(TimeFrame frame, TimeContext context)
    {
        TimeUnit unit = frame.Unit();
        double amount = Amount(frame);
        if (unit == TimeUnit.None)
        {
            return null;
        }

        if (context.Today is not { } today)
        {
            return new ResolvedTime(TimeType.Date, null);
        }

        if (unit < TimeUnit.Day)
        {
            return FromNow(frame, context, unit, amount);
        }

        return Pointed(Offset(unit, today, amount, frame), frame, TimeAnchor.Published);
    }

    private static ResolvedTime FromNow(TimeFrame frame, TimeContext context, TimeUnit unit, double amount)
    {
        if (context.Published is not { Time: { } clock } published)
        {
            return new ResolvedTime(TimeType.Time, "PRESENT_REF") { Anchor = TimeAnchor.Published };
        }

        double seconds = amount * (unit == TimeUnit.Hour ? 3600 : unit == TimeUnit.Minute ? 60 : 1);
        double now = (clock.Ticks / TimeSpan.TicksPerSecond) + Math.Clamp(seconds, -1e9, 1e9);
        long days = (long)Math.Floor(now / 86400);
        int rest = (int)(now - (days * 86400.0));
        string? day = TimePoint.Of(TimeUnit.Day, context.Today!.Value + days).Value();
        string value = string.Create(CultureInfo.InvariantCulture, $"{day}T{rest / 3600:D2}:{rest / 60 % 60:D2}");
        return new ResolvedTime(TimeType.Time, day is null ? null : value) { Anchor = TimeAnchor.Published };
    }

    private static TimePoint Offset(TimeUnit unit, long from, double amount, TimeFrame frame)
    {
        // Half a year is six months, a week and a half eleven days.
        if (amount != Math.Floor(amount))
        {
            (unit, amount) = unit switch
            {
                TimeUnit.Year => (TimeUnit.Month, Math.Round(amount * 12)),
                TimeUnit.Month => (TimeUnit.Day, Math.Round(amount * 30)),
                TimeUnit.Week => (TimeUnit.Day, Math.Round(amount * 7)),
                _ => (unit, Math.Round(amount)),
            };
        }

        long count = (long)Math.Clamp(amount, -4e6, 4e6);
        TimeUnit grain = frame.Unit(TimeSlot.Gran);
        TimePoint point;
        if (grain == TimeUnit.Day && unit > TimeUnit.Day)
        {
            (long year, int month, int day) = Calendar.Date(from);
            long number = unit switch
            {
                TimeUnit.Week or TimeUnit.Weekend => from + (7 * count),
                TimeUnit.Month => Calendar.DayNumber(year, month + count, 1) + Math.Min(day, Calendar.DaysInMonth(year, month + count)) - 1,
                _ => Calendar.DayNumber(year + count, month, Math.Min(day, Calendar.DaysInMonth(year + count, month))),
            };
            point = TimePoint.Of(TimeUnit.Day, number);
        }
        else
        {
            point = TimePoint.Of(unit, from).Plus(count);
        }

        if (frame.Has(TimeSlot.Weekday) && point.Unit == TimeUnit.Week)
        {
            return TimePoint.Of(TimeUnit.Day, point.Day + frame.Int(TimeSlot.Weekday) - 1);
        }

        if (frame.Has(TimeSlot.Month) && point.Unit == TimeUnit.Year)
        {
            (long year, _, _) = Calendar.Date(point.Day);
            int day = frame.Int(TimeSlot.Day);
            return TimePoint.Of(day > 0 ? TimeUnit.Day : TimeUnit.Month, Calendar.DayNumber(year, frame.Int(TimeSlot.Month), Math.Max(1, day)));
        }

        if (frame.Has(TimeSlot.Day) && point.Unit == TimeUnit.Month)
        {
            return TimePoint.Of(TimeUnit.Day, point.Day + frame.Int(TimeSlot.Day) - 1);
        }

        return frame.Text(TimeSlot.Season) is { } season && point.Unit == TimeUnit.Year
            ? TimePoint.OfSeason(season, Calendar.Date(point.Day).Year)
            : frame.Has(TimeSlot.Ord) && point.Unit == TimeUnit.Year && frame.Unit(TimeSlot.Unit2) is TimeUnit.Quarter or TimeUnit.HalfYear
            ? TimePoint.Of(frame.Unit(TimeSlot.Unit2), point.Day).Plus(frame.Int(TimeSlot.Ord) - 1)
            : point;
    }

    // "la veille", "trois jours plus tard": from the last date that the text named, else from the publication.
    private static ResolvedTime? Anchored(TimeFrame frame, TimeContext context, int sentence)
    {
        TimeUnit unit = frame.Unit();
        double amount = Amount(frame);
        if (unit == TimeUnit.None)
        {
            return null;
        }

        bool last = context.Last is { } point && point.Unit != TimeUnit.None && (unit >= point.Unit || point.Unit <= TimeUnit.Weekend);
        long? from = last ? context.Last!.Value.Day : context.Today;
        if (from is not { } day || unit < TimeUnit.Day)
        {
            return new ResolvedTime(TimeType.Date, unit < TimeUnit.Day ? DurationValue.Write(Math.Abs(amount), unit) : null)
            {
                Anchor = last ? TimeAnchor.Last : TimeAnchor.Published,
            };
        }

        _ = sentence;
        return Pointed(Offset(unit, day, amount, frame), frame, last ? TimeAnchor.Last : TimeAnchor.Published);
    }

    // "a year earlier" of a report about a quarter: that quarter, a year before. It is no new reference.
    private static ResolvedTime? Compared(TimeFrame frame, TimeContext context)
    {
        if (context.LastQuarter is { } quarter)
        {
            return new ResolvedTime(TimeType.Date, quarter.Plus(-4).Value()) { Anchor = TimeAnchor.Last };
        }

        return Relative(frame, context) is { } found ? found with { Point = null } : null;
    }

    private static ResolvedTime? Same(TimeFrame frame, TimeContext context)
    {
        TimeUnit unit = frame.Unit();
        if (context.Last is { } last && (unit >= last.Unit || last.Unit <= TimeUnit.Weekend))
        {
            return Pointed(last.Unit == unit ? last : TimePoint.Of(unit, last.Day), frame, TimeAnchor.Last);
        }

        return context.Today is { } today
            ? Pointed(TimePoint.Of(unit, today), frame, TimeAnchor.Published)
            : new ResolvedTime(TimeType.Date, null);
    }

    private static ResolvedTime? Season(TimeFrame frame, TimeContext context, Func<TimeDirection> tense)
    {
        if (frame.Text(TimeSlot.Season) is not { } season)
        {
            return null;
        }

        if (Year(frame, TimeSlot.Year, TimeSlot.Yy) is { } year)
        {
            return Pointed(TimePoint.OfSeason(season, year), frame, TimeAnchor.None);
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
        return Pointed(TimePoint.OfSeason(season, found), frame, TimeAnchor.Published);
    }

    // Quarters and halves of years.
    private static ResolvedTime? PartOfYear(TimeFrame frame, TimeContext context, Func<TimeDirection> tense)
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

        if (Year(frame, TimeSlot.Year, TimeSlot.Yy) is { } year)
        {
            return Pointed(TimePoint.Of(unit, Calendar.DayNumber(year, 1, 1)).Plus(ordinal - 1), frame, TimeAnchor.None);
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

        return Pointed(point, frame, TimeAnchor.Published);
    }

    private static ResolvedTime? Decade(TimeFrame frame, TimeContext context)
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

        return Pointed(TimePoint.Of(TimeUnit.Decade, Calendar.DayNumber(year, 1, 1)), frame, TimeAnchor.None);
    }

    private static ResolvedTime? Century(TimeFrame frame, TimeContext context)
    {
        int ordinal = frame.Int(TimeSlot.Ord);
        if (ordinal is < 1 or > 40)
        {
            return null;
        }

        _ = context;
        return frame.Has(TimeSlot.Era)
            ? new ResolvedTime(TimeType.Date, string.Create(CultureInfo.InvariantCulture, $"BC{ordinal - 1:D2}"))
            : Pointed(TimePoint.Of(TimeUnit.Century, Calendar.DayNumber((ordinal - 1) * 100L, 1, 1)), frame, TimeAnchor.None);
    }

    private ResolvedTime? Holiday(TimeFrame frame, TimeContext context, Func<TimeDirection> tense)
    {
        if (frame.Text(TimeSlot.Holiday) is not { } name)
        {
            return null;
        }

        if (Year(frame, TimeSlot.Year, TimeSlot.Yy) is { } year)
        {
            return holidays.Find(name, year) is { } exact ? Pointed(TimePoint.Of(TimeUnit.Day, exact + frame.Int(TimeSlot.N)), frame, TimeAnchor.None) : null;
        }

        if (context.Today is not { } today)
        {
            return new ResolvedTime(TimeType.Date, null);
        }

        (long thisYear, _, _) = Calendar.Date(today);
        if (holidays.Find(name, thisYear) is not { } day)
        {
            return null;
        }

        long shift = frame.Text(TimeSlot.Dir) switch
        {
            "last" => day < today ? 0 : -1,
            "next" => day > today ? 0 : 1,
            "this" => 0,
            _ => tense() switch
            {
                TimeDirection.Past when day > today + 120 => -1,
                TimeDirection.Future when day < today - 14 => 1,
                _ => day - today > 200 ? -1 : day - today < -200 ? 1 : 0,
            },
        };
        return holidays.Find(name, thisYear + shift) is { } found
            ? Pointed(TimePoint.Of(TimeUnit.Day, found + frame.Int(TimeSlot.N)), frame, TimeAnchor.Published)
            : null;
    }

    private static ResolvedTime? Clock(TimeFrame frame, TimeContext context, int sentence)
    {
        if (ClockValue.Read(frame, TimeSlot.Clock, TimeSlot.Hour, TimeSlot.Minute, TimeSlot.Meridiem) is not { } clock)
        {
            return null;
        }

        if (context.Last is { Unit: TimeUnit.Day } last && context.LastSentence == sentence)
        {
            return new ResolvedTime(TimeType.Time, last.Value() is { } day ? day + clock : clock) { Anchor = TimeAnchor.Last };
        }

        return context.Today is { } today && TimePoint.Of(TimeUnit.Day, today).Value() is { } date
            ? new ResolvedTime(TimeType.Time, date + clock) { Anchor = TimeAnchor.Published }
            : new ResolvedTime(TimeType.Time, clock);
    }

    private static ResolvedTime? Range(TimeFrame frame, TimeContext context, Func<TimeDirection> tense, int sentence)
    {
        if (frame.Has(TimeSlot.Clock2) || frame.Has(TimeSlot.Hour2))
        {
            return Clock(frame, context, sentence) is { Value: { } from } start
                && ClockValue.Read(frame, TimeSlot.Clock2, TimeSlot.Hour2, TimeSlot.Minute2, TimeSlot.Meridiem2) is { } until
                ? new ResolvedTime(TimeType.Range, from + "/" + (from.IndexOf('T', StringComparison.Ordinal) is > 0 and int t ? from[..t] : "") + until) { Anchor = start.Anchor }
                : null;
        }

        TimeFrame second = new(frame.Rule, frame.Match);
        Move(frame, second, TimeSlot.Day2, TimeSlot.Day);
        Move(frame, second, TimeSlot.Month2, TimeSlot.Month);
        Move(frame, second, TimeSlot.Year2, TimeSlot.Year);
        Move(frame, second, TimeSlot.Yy2, TimeSlot.Yy);
        Move(frame, second, TimeSlot.Date2, TimeSlot.Date);
        Move(frame, second, TimeSlot.Weekday2, TimeSlot.Weekday);
        if (frame.Has(TimeSlot.Yy2) && frame.Has(TimeSlot.Year))
        {
            // 1939-45: the century of the first.
            second.Set(TimeSlot.Year, ((frame.Int(TimeSlot.Year) / 100) * 100) + frame.Int(TimeSlot.Yy2));
        }

        if (!frame.Has(TimeSlot.Month) && second.Has(TimeSlot.Month))
        {
            frame.Set(TimeSlot.Month, second.Number(TimeSlot.Month));
        }

        bool pinned = second.Has(TimeSlot.Year) || second.Has(TimeSlot.Yy);
        if (!frame.Has(TimeSlot.Year) && !frame.Has(TimeSlot.Date) && pinned)
        {
            frame.Set(TimeSlot.Year, Year(second, TimeSlot.Year, TimeSlot.Yy)!.Value);
        }

        ResolvedTime? End(TimeFrame end) => end.Has(TimeSlot.Weekday) && !end.Has(TimeSlot.Month) && !end.Has(TimeSlot.Day)
            ? Weekday(end, context, tense)
            : Date(end, context, tense, sentence);

        if (End(frame) is not { Value: { } first } left || End(second) is not { Value: { } last } right)
        {
            return null;
        }

        if (left.Point is { } a && right.Point is { } b && a.Day > b.Day)
        {
            // "de novembre à mars": the first lies in the year before, or the second in the week after.
            if (b.Unit == TimeUnit.Day && a.Day - b.Day < 7 && frame.Has(TimeSlot.Weekday2))
            {
                last = (b with { Day = b.Day + 7 }).Value() ?? last;
            }
            else if (!frame.Has(TimeSlot.Date) && frame.Has(TimeSlot.Month))
            {
                (long y, int m, int d) = Calendar.Date(a.Day);
                first = TimePoint.Of(a.Unit, Calendar.DayNumber(y - 1, m, d)).Value() ?? first;
            }
            else
            {
                return null;
            }
        }

        return new ResolvedTime(TimeType.Range, first + "/" + last) { Point = right.Point, Anchor = right.Anchor };
    }

    private static void Move(TimeFrame from, TimeFrame to, TimeSlot source, TimeSlot target)
    {
        if (from.Has(source))
        {
            to.Set(target, from.Number(source), from.Text(source));
        }
    }

    // The point with a part of the day or a clock time, when the frame has one.
    private static ResolvedTime? Pointed(TimePoint point, TimeFrame frame, TimeAnchor anchor)
    {
        string? value = point.Value();
        if (point.Unit == TimeUnit.Day && value is not null)
        {
            if (frame.Has(TimeSlot.Clock) || frame.Has(TimeSlot.Hour))
            {
                return ClockValue.Read(frame, TimeSlot.Clock, TimeSlot.Hour, TimeSlot.Minute, TimeSlot.Meridiem) is { } clock
                    ? new ResolvedTime(TimeType.Time, value + clock) { Point = point, Anchor = anchor }
                    : null;
            }

            if (frame.Text(TimeSlot.Tod) is { } part)
            {
                return new ResolvedTime(TimeType.Time, value + "T" + part) { Point = point, Anchor = anchor };
            }
        }

        return new ResolvedTime(TimeType.Date, value) { Point = value is null ? null : point, Anchor = anchor };
    }

    private static string Tod(TimeFrame frame) => frame.Text(TimeSlot.Tod) is { } part ? "T" + part : "";

    private static double Amount(TimeFrame frame)
    {
        double amount = frame.Has(TimeSlot.N) ? frame.Number(TimeSlot.N) : frame.Number(TimeSlot.Num, 1);
        return frame.Int(TimeSlot.Sign, 1) * (amount + frame.Number(TimeSlot.Half));
    }

    private static long? Year(TimeFrame frame, TimeSlot full, TimeSlot twoDigits)
    {
        if (frame.Has(full))
        {
            return frame.Int(full);
        }

        return frame.Has(twoDigits) ? frame.Int(twoDigits) + (frame.Int(twoDigits) < 40 ? 2000 : 1900) : null;
    }
}
