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
            "date" => DateResolver.Date(frame, context, tense, sentence),
            "weekday" => DateResolver.Weekday(frame, context, tense),
            "rel" => RelativeResolver.Relative(frame, context),
            "anchor" => RelativeResolver.Anchored(frame, context, sentence),
            "same" => RelativeResolver.Same(frame, context),
            "compare" => RelativeResolver.Compared(frame, context),
            "season" => PeriodResolver.Season(frame, context, tense),
            "part" => PeriodResolver.PartOfYear(frame, context, tense),
            "decade" => PeriodResolver.Decade(frame, context),
            "century" => PeriodResolver.Century(frame, context),
            "holiday" => Holiday(frame, context, tense),
            "dur" or "age" => DurationValue.Resolve(frame),
            "set" => SetValue.Resolve(frame),
            "clock" => Clock(frame, context, sentence),
            "range" => RangeResolver.Range(frame, context, tense, sentence),
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

    private ResolvedTime? Holiday(TimeFrame frame, TimeContext context, Func<TimeDirection> tense)
    {
        if (frame.Text(TimeSlot.Holiday) is not { } name)
        {
            return null;
        }

        if (FrameValue.Year(frame, TimeSlot.Year, TimeSlot.Yy) is { } year)
        {
            return holidays.Find(name, year) is { } exact ? FrameValue.Pointed(TimePoint.Of(TimeUnit.Day, exact + frame.Int(TimeSlot.N)), frame, TimeAnchor.None) : null;
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
            ? FrameValue.Pointed(TimePoint.Of(TimeUnit.Day, found + frame.Int(TimeSlot.N)), frame, TimeAnchor.Published)
            : null;
    }

    internal static ResolvedTime? Clock(TimeFrame frame, TimeContext context, int sentence)
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
}
