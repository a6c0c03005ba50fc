using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>Reads the slots that all resolvers read, and writes points as values.</summary>
internal static class FrameValue
{
    /// <summary>The point as a value, with the part of the day or the clock time that the frame has.</summary>
    public static ResolvedTime? Pointed(TimePoint point, TimeFrame frame, TimeAnchor anchor)
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

    /// <summary>The part of the day, as it stands behind a date.</summary>
    public static string Tod(TimeFrame frame) => frame.Text(TimeSlot.Tod) is { } part ? "T" + part : "";

    /// <summary>How many units, with their sign.</summary>
    public static double Amount(TimeFrame frame)
    {
        double amount = frame.Has(TimeSlot.N) ? frame.Number(TimeSlot.N) : frame.Number(TimeSlot.Num, 1);
        return frame.Int(TimeSlot.Sign, 1) * (amount + frame.Number(TimeSlot.Half));
    }

    /// <summary>The year, of four digits or two; null when the frame names none.</summary>
    public static long? Year(TimeFrame frame, TimeSlot full, TimeSlot twoDigits)
    {
        if (frame.Has(full))
        {
            return frame.Int(full);
        }

        return frame.Has(twoDigits) ? frame.Int(twoDigits) + (frame.Int(twoDigits) < 40 ? 2000 : 1900) : null;
    }
}
