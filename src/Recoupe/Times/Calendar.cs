namespace Recoupe.Times;

/// <summary>The proleptic Gregorian calendar by day numbers, for any year: nothing in it throws.</summary>
/// <remarks>Day 0 is 1970-01-01. Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; Easter: Meeus, Jones and Butcher.</remarks>
internal static class Calendar
{
    /// <summary>The number of a day; a month or day out of range is carried over.</summary>
    public static long DayNumber(long year, long month, long day)
    {
        year += FloorDivide(month - 1, 12);
        month = Modulo(month - 1, 12) + 1;
        year -= month <= 2 ? 1 : 0;
        long era = FloorDivide(year, 400);
        long yearOfEra = year - (era * 400);
        long dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        long dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146097) + dayOfEra - 719468;
    }

    /// <summary>The year, month and day of a day number.</summary>
    public static (long Year, int Month, int Day) Date(long number)
    {
        number += 719468;
        long era = FloorDivide(number, 146097);
        long dayOfEra = number - (era * 146097);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long shifted = ((5 * dayOfYear) + 2) / 153;
        int day = (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1);
        int month = (int)(shifted + (shifted < 10 ? 3 : -9));
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>The day of the week, Monday 1 to Sunday 7.</summary>
    public static int Weekday(long number) => (int)Modulo(number + 3, 7) + 1;

    /// <summary>The ISO year and week of a day.</summary>
    public static (long Year, int Week) IsoWeek(long number)
    {
        long thursday = number - Weekday(number) + 4;
        (long year, _, _) = Date(thursday);
        return (year, (int)((thursday - DayNumber(year, 1, 1)) / 7) + 1);
    }

    /// <summary>The Monday of an ISO week.</summary>
    public static long Monday(long year, long week)
    {
        long fourth = DayNumber(year, 1, 4);
        return fourth - Weekday(fourth) + 1 + ((week - 1) * 7);
    }

    /// <summary>The number of days of a month.</summary>
    public static int DaysInMonth(long year, long month) => (int)(DayNumber(year, month + 1, 1) - DayNumber(year, month, 1));

    /// <summary>The day number of Easter Sunday of the western churches.</summary>
    public static long Easter(long year)
    {
        long a = Modulo(year, 19);
        long b = FloorDivide(year, 100);
        long c = Modulo(year, 100);
        long d = b / 4;
        long e = b % 4;
        long f = (b + 8) / 25;
        long g = (b - f + 1) / 3;
        long h = ((19 * a) + b - d - g + 15) % 30;
        long i = c / 4;
        long k = c % 4;
        long l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        long m = (a + (11 * h) + (22 * l)) / 451;
        long n = h + l - (7 * m) + 114;
        return DayNumber(year, n / 31, (n % 31) + 1);
    }

    /// <summary>Division that rounds down.</summary>
    public static long FloorDivide(long a, long b) => (a / b) - (a % b < 0 ? 1 : 0);

    /// <summary>The remainder of division that rounds down: never negative.</summary>
    public static long Modulo(long a, long b) => ((a % b) + b) % b;
}
