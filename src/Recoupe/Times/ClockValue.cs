using System.Globalization;

namespace Recoupe.Times;

/// <summary>Writes times of day.</summary>
internal static class ClockValue
{
    /// <summary>The time of day that the slots give, as <c>T18</c> or <c>T18:30</c> with its zone; null when there is no such time.</summary>
    public static string? Read(TimeFrame frame, TimeSlot clockSlot, TimeSlot hourSlot, TimeSlot minuteSlot, TimeSlot meridiemSlot)
    {
        int hour;
        int minute = -1;
        int second = 0;
        if (frame.Has(clockSlot))
        {
            int seconds = (int)frame.Number(clockSlot);
            hour = seconds / 3600;
            minute = seconds / 60 % 60;
            second = seconds % 60;
        }
        else
        {
            hour = frame.Int(hourSlot, -1);
            minute = frame.Has(minuteSlot) ? frame.Int(minuteSlot) : -1;
        }

        if (frame.Number(TimeSlot.Half) > 0)
        {
            minute = 30;
        }

        hour = minute < -1 ? hour - 1 : hour;
        minute = minute < -1 ? minute + 60 : minute;
        if (hour is < 0 or > 24 || minute > 59)
        {
            return null;
        }

        switch (frame.Text(meridiemSlot) ?? (meridiemSlot == TimeSlot.Meridiem ? FromPart(frame.Text(TimeSlot.Tod), hour) : null))
        {
            case "pm" when hour is > 0 and < 12:
                hour += 12;
                break;
            case "am" when hour == 12:
                hour = 0;
                break;
            case "am" or "pm" when hour > 12 || hour == 0:
                return frame.Text(meridiemSlot) is null ? Write(hour, minute, second, frame) : null;
            default:
                break;
        }

        return Write(hour, minute, second, frame);
    }

    private static string? FromPart(string? part, int hour) => part switch
    {
        "MO" => "am",
        "AF" or "EV" => "pm",
        "NI" => hour is >= 6 and < 12 ? "pm" : "am",
        _ => null,
    };

    private static string Write(int hour, int minute, int second, TimeFrame frame)
    {
        string zone = frame.Text(TimeSlot.Zone) ?? "";
        return second > 0
            ? string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}:{second:D2}{zone}")
            : minute >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}{zone}")
            : string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}{zone}");
    }
}
