namespace Recoupe.Times;

/// <summary>How TIMEX3 writes the units.</summary>
internal static class TimeUnits
{
    /// <summary>The unit that a pack's word names.</summary>
    public static TimeUnit Parse(string? name) => name switch
    {
        "TS" => TimeUnit.Second,
        "TM" => TimeUnit.Minute,
        "TH" => TimeUnit.Hour,
        "D" => TimeUnit.Day,
        "WE" => TimeUnit.Weekend,
        "W" => TimeUnit.Week,
        "M" => TimeUnit.Month,
        "Q" => TimeUnit.Quarter,
        "H" => TimeUnit.HalfYear,
        "SE" => TimeUnit.Season,
        "Y" => TimeUnit.Year,
        "DE" => TimeUnit.Decade,
        "CE" => TimeUnit.Century,
        "ML" => TimeUnit.Millennium,
        _ => TimeUnit.None,
    };

    /// <summary>The designator behind the amount of a duration, and whether it belongs behind the T.</summary>
    public static (string Sign, bool Clock) Designator(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => ("S", true),
        TimeUnit.Minute => ("M", true),
        TimeUnit.Hour => ("H", true),
        TimeUnit.Day => ("D", false),
        TimeUnit.Weekend => ("WE", false),
        TimeUnit.Week => ("W", false),
        TimeUnit.Month => ("M", false),
        TimeUnit.Quarter => ("Q", false),
        TimeUnit.HalfYear => ("H", false),
        TimeUnit.Season => ("SE", false),
        TimeUnit.Decade => ("DE", false),
        TimeUnit.Century => ("CE", false),
        TimeUnit.Millennium => ("ML", false),
        _ => ("Y", false),
    };
}
