namespace Recoupe.Times;

/// <summary>The units of calendar and clock.</summary>
internal enum TimeUnit : byte
{
#pragma warning disable CS1591 // The names say it
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    HalfYear,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
#pragma warning restore CS1591
}
