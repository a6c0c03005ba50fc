using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>Resolves what is counted from the publication or from a date that the text named.</summary>
internal static class RelativeResolver
{
    /// <summary>What is counted from the publication.</summary>
    public static ResolvedTime? Relative(TimeFrame frame, TimeContext context)
    {
        TimeUnit unit = frame.Unit();
        double amount = FrameValue.Amount(frame);
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

        return FrameValue.Pointed(Offset(unit, today, amount, frame), frame, TimeAnchor.Published);
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

    /// <summary>What is counted from the last date that the text named, else from the publication.</summary>
    public static ResolvedTime? Anchored(TimeFrame frame, TimeContext context, int sentence)
    {
        TimeUnit unit = frame.Unit();
        double amount = FrameValue.Amount(frame);
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
        return FrameValue.Pointed(Offset(unit, day, amount, frame), frame, last ? TimeAnchor.Last : TimeAnchor.Published);
    }

    /// <summary>"a year earlier" of a report about a quarter: that quarter, a year before. It is no new reference.</summary>
    public static ResolvedTime? Compared(TimeFrame frame, TimeContext context)
    {
        if (context.LastQuarter is { } quarter)
        {
            return new ResolvedTime(TimeType.Date, quarter.Plus(-4).Value()) { Anchor = TimeAnchor.Last };
        }

        return Relative(frame, context) is { } found ? found with { Point = null } : null;
    }

    /// <summary>The period of the last date that the text named.</summary>
    public static ResolvedTime? Same(TimeFrame frame, TimeContext context)
    {
        TimeUnit unit = frame.Unit();
        if (context.Last is { } last && (unit >= last.Unit || last.Unit <= TimeUnit.Weekend))
        {
            return FrameValue.Pointed(last.Unit == unit ? last : TimePoint.Of(unit, last.Day), frame, TimeAnchor.Last);
        }

        return context.Today is { } today
            ? FrameValue.Pointed(TimePoint.Of(unit, today), frame, TimeAnchor.Published)
            : new ResolvedTime(TimeType.Date, null);
    }
}
