namespace Recoupe.Text;

/// <summary>The kinds of time expressions (TIMEX3, with ranges apart).</summary>
public enum TimeType : byte
{
    /// <summary>A day or something coarser.</summary>
    Date,

    /// <summary>A time of day, or a part of a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,

    /// <summary>From one time to another.</summary>
    Range,
}
