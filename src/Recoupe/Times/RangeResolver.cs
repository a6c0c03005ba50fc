using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>Resolves ranges.</summary>
internal static class RangeResolver
{
    /// <summary>A range: the ends share what one of them leaves out.</summary>
    public static ResolvedTime? Range(TimeFrame frame, TimeContext context, Func<TimeDirection> tense, int sentence)
    {
        if (frame.Has(TimeSlot.Clock2) || frame.Has(TimeSlot.Hour2))
        {
            return TimeResolver.Clock(frame, context, sentence) is { Value: { } from } start
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
            frame.Set(TimeSlot.Year, FrameValue.Year(second, TimeSlot.Year, TimeSlot.Yy)!.Value);
        }

        ResolvedTime? End(TimeFrame end) => end.Has(TimeSlot.Weekday) && !end.Has(TimeSlot.Month) && !end.Has(TimeSlot.Day)
            ? DateResolver.Weekday(end, context, tense)
            : DateResolver.Date(end, context, tense, sentence);

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
}
