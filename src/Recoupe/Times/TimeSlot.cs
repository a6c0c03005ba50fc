namespace Recoupe.Times;

/// <summary>What a time rule can fill in. The names are those that the packs' rules use, in small letters.</summary>
internal enum TimeSlot
{
    /// <summary>A year of four digits, or of an era.</summary>
    Year,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A day of the month.</summary>
    Day,

    /// <summary>A day of the week, Monday 1 to Sunday 7.</summary>
    Weekday,

    /// <summary>A unit, as <see cref="TimeUnit"/> spells it.</summary>
    Unit,

    /// <summary>An offset or amount that a rule or word gives.</summary>
    N,

    /// <summary>An amount read from the text.</summary>
    Num,

    /// <summary>The sign of the amount.</summary>
    Sign,

    /// <summary>A part of the day: MO, MI, AF, EV, NI, DT.</summary>
    Tod,

    /// <summary>A season: SP, SU, FA, WI.</summary>
    Season,

    /// <summary>Where to look for the date: last, next, this, past, future.</summary>
    Dir,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>am or pm.</summary>
    Meridiem,

    /// <summary>An offset from UTC, or the letter Z.</summary>
    Zone,

    /// <summary>A holiday, by its name in holidays.tsv.</summary>
    Holiday,

    /// <summary>A value given as it is.</summary>
    Value,

    /// <summary>An ordinal number.</summary>
    Ord,

    /// <summary>A year of two digits.</summary>
    Yy,

    /// <summary>A decade's first year, 0 to 90 or in full.</summary>
    Decade,

    /// <summary>A date in figures.</summary>
    Date,

    /// <summary>A clock time in figures.</summary>
    Clock,

    /// <summary>A further amount: of a second unit, or the upper end.</summary>
    Num2,

    /// <summary>A second unit.</summary>
    Unit2,

    /// <summary>The second end of a range: its day.</summary>
    Day2,

    /// <summary>The second end of a range: its month.</summary>
    Month2,

    /// <summary>The second end of a range: its year.</summary>
    Year2,

    /// <summary>The second end of a range: its hour.</summary>
    Hour2,

    /// <summary>The second end of a range: its minutes.</summary>
    Minute2,

    /// <summary>The second end of a range: its clock time.</summary>
    Clock2,

    /// <summary>The second end of a range: its weekday.</summary>
    Weekday2,

    /// <summary>The second end of a range: its date in figures.</summary>
    Date2,

    /// <summary>The second end of a range: am or pm.</summary>
    Meridiem2,

    /// <summary>The second end of a range: a year of two digits.</summary>
    Yy2,

    /// <summary>A fraction added to the amount.</summary>
    Half,

    /// <summary>A type other than the one that the operation gives.</summary>
    Type,

    /// <summary>Years before the common era: -1.</summary>
    Era,

    /// <summary>A unit to give the result in, coarser or finer than the one counted in.</summary>
    Gran,
}
