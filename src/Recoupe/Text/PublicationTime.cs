using System.Globalization;

namespace Recoupe.Text;

/// <summary>When an article appeared, as precisely as its source says: a day, a local time of that day, or an instant with its offset from UTC.</summary>
/// <param name="Day">The calendar day at the outlet.</param>
/// <param name="Time">The time of day, when given.</param>
/// <param name="Offset">The offset from UTC, when given; only with a time.</param>
public readonly record struct PublicationTime(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>Reads an ISO 8601 date or date-time (<c>2022-10-11</c>, <c>2022-10-11T09:30</c>, <c>2022-10-11T09:30:00+02:00</c>, with <c>Z</c> or a space for the <c>T</c>).</summary>
    /// <returns>Whether <paramref name="value"/> is one.</returns>
    public static bool TryParse(string? value, out PublicationTime published)
    {
        published = default;
        if (value is null || value.Length is < 10 or > 40)
        {
            return false;
        }

        ReadOnlySpan<char> text = value.AsSpan().Trim();
        if (text.Length < 10 || !DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return false;
        }

        if (text.Length == 10)
        {
            published = new PublicationTime(day);
            return true;
        }

        if (text[10] is not ('T' or 't' or ' '))
        {
            return false;
        }

        ReadOnlySpan<char> clock = text[11..];
        TimeSpan? offset = null;
        int zone = clock.IndexOfAny('+', '-', 'Z');
        if (zone >= 0)
        {
            if (!TryParseOffset(clock[zone..], out TimeSpan parsed))
            {
                return false;
            }

            offset = parsed;
            clock = clock[..zone].TrimEnd();
        }

        if (!TryParseClock(clock, out TimeOnly time))
        {
            return false;
        }

        published = new PublicationTime(day, time, offset);
        return true;
    }

    /// <summary>A number that orders publications in time: ticks of UTC where the offset is known, of local time elsewhere, of the day's start without a time.</summary>
    public long SortKey
    {
        get
        {
            long ticks = Day.ToDateTime(Time ?? TimeOnly.MinValue).Ticks;
            return ticks - (Offset?.Ticks ?? 0);
        }
    }

    /// <summary>The time in ISO 8601, as precise as it is known.</summary>
    public override string ToString()
    {
        string day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time)
        {
            return day;
        }

        string clock = time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        if (Offset is not { } offset)
        {
            return day + "T" + clock;
        }

        string sign = offset < TimeSpan.Zero ? "-" : "+";
        return day + "T" + clock + (offset == TimeSpan.Zero ? "Z" : sign + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture));
    }

    private static bool TryParseClock(ReadOnlySpan<char> clock, out TimeOnly time)
    {
        int fraction = clock.IndexOf('.');
        if (fraction >= 0 && clock.Length - fraction > 8)
        {
            clock = clock[..(fraction + 8)];
        }

        return TimeOnly.TryParseExact(clock, ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    private static bool TryParseOffset(ReadOnlySpan<char> zone, out TimeSpan offset)
    {
        offset = default;
        if (zone is "Z")
        {
            return true;
        }

        ReadOnlySpan<char> digits = zone[1..];
        bool valid = digits.Length == 2
            ? TimeSpan.TryParseExact(digits, "hh", CultureInfo.InvariantCulture, out offset)
            : TimeSpan.TryParseExact(digits, digits.Contains(':') ? "hh\\:mm" : "hhmm", CultureInfo.InvariantCulture, out offset);
        if (!valid || offset > TimeSpan.FromHours(15))
        {
            return false;
        }

        if (zone[0] == '-')
        {
            offset = -offset;
        }

        return true;
    }
}
