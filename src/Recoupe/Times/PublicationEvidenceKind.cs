namespace Recoupe.Times;

/// <summary>What a place in a text says about the day of publication.</summary>
public enum PublicationEvidenceKind : byte
{
    /// <summary>A relative day and its weekday side by side: "hier (lundi)".</summary>
    RelativeWeekday,

    /// <summary>A date with its weekday but without its year: "mardi 11 octobre".</summary>
    DatedWeekday,

    /// <summary>A date with its year, which news of that day or later names.</summary>
    FullDate,
}
