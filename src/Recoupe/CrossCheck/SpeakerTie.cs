namespace Recoupe.CrossCheck;

/// <summary>How the speakers of two quotes relate.</summary>
internal enum SpeakerTie : byte
{
    /// <summary>They are one.</summary>
    Same,

    /// <summary>They may be one: one of them is unknown, or only described.</summary>
    Compatible,

    /// <summary>They are two.</summary>
    Different,
}
