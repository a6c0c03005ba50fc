using System.Globalization;
using Recoupe.Text;

namespace Recoupe.Times;

/// <summary>Writes durations.</summary>
internal static class DurationValue
{
    /// <summary>The duration that a frame gives: amount and unit, with a second unit or an upper end when it has them; vague without an amount.</summary>
    public static ResolvedTime? Resolve(TimeFrame frame)
    {
        TimeUnit unit = frame.Unit();
        if (unit == TimeUnit.None)
        {
            return null;
        }

        if (frame.Text(TimeSlot.N) is "X")
        {
            return new ResolvedTime(TimeType.Duration, Vague(unit));
        }

        double amount = (frame.Has(TimeSlot.Num) ? frame.Number(TimeSlot.Num) : frame.Number(TimeSlot.N, 1)) + frame.Number(TimeSlot.Half);
        if (amount < 0 || amount > 1e12)
        {
            return null;
        }

        if (frame.Unit(TimeSlot.Unit2) is var second && second != TimeUnit.None && second < unit)
        {
            string tail = Write(frame.Number(TimeSlot.Num2), second);
            string head = Write(amount, unit);
            bool clock = head[1] == 'T' && tail[1] == 'T';
            return new ResolvedTime(TimeType.Duration, head + (clock ? tail[2..] : tail[1..]));
        }

        return new ResolvedTime(TimeType.Duration, Write(amount, unit));
    }

    /// <summary>A duration without an amount.</summary>
    public static string Vague(TimeUnit unit)
    {
        (string sign, bool clock) = TimeUnits.Designator(unit);
        return (clock ? "PTX" : "PX") + sign;
    }

    /// <summary>A duration of one unit.</summary>
    public static string Write(double amount, TimeUnit unit)
    {
        if (unit == TimeUnit.Hour && amount != Math.Floor(amount))
        {
            (amount, unit) = (amount * 60, TimeUnit.Minute);
        }

        (string sign, bool clock) = TimeUnits.Designator(unit);
        return (clock ? "PT" : "P") + amount.ToString("0.####", CultureInfo.InvariantCulture) + sign;
    }
}
