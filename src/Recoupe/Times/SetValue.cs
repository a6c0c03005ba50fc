using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>Writes recurring times.</summary>
internal static class SetValue
{
    /// <summary>The value of a set: a weekday, a part of the day, a month, or a period.</summary>
    public static ResolvedTime? Resolve(TimeFrame frame)
    {
        string part = frame.Text(TimeSlot.Tod) is { } tod ? "T" + tod : "";
        if (frame.Text(TimeSlot.Value) is { } given)
        {
            return new ResolvedTime(TimeType.Set, given);
        }

        if (frame.Has(TimeSlot.Weekday))
        {
            return frame.Int(TimeSlot.Weekday) is >= 1 and <= 7 and int day
                ? new ResolvedTime(TimeType.Set, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{day}{part}"))
                : null;
        }

        if (part.Length > 0)
        {
            return new ResolvedTime(TimeType.Set, "XXXX-XX-XX" + part);
        }

        if (frame.Has(TimeSlot.Month))
        {
            return frame.Int(TimeSlot.Month) is >= 1 and <= 12 and int month
                ? new ResolvedTime(TimeType.Set, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}"))
                : null;
        }

        if (frame.Text(TimeSlot.Season) is { } season)
        {
            return new ResolvedTime(TimeType.Set, "XXXX-" + season);
        }

        TimeUnit unit = frame.Unit();
        return unit == TimeUnit.None
            ? null
            : new ResolvedTime(TimeType.Set, DurationValue.Write(frame.Has(TimeSlot.Num) ? frame.Number(TimeSlot.Num) : frame.Number(TimeSlot.N, 1), unit));
    }
}
