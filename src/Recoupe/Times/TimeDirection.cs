namespace Recoupe.Times;

/// <summary>On which side of the publication an expression without a year or week lies.</summary>
internal enum TimeDirection : byte
{
    /// <summary>The text does not say.</summary>
    Open,

    /// <summary>Before it, or on the day.</summary>
    Past,

    /// <summary>After it, or on the day.</summary>
    Future,

    /// <summary>The verb is in the present: with a weekday it tells what is planned, with longer periods it leaves the direction open.</summary>
    Planned,
}
