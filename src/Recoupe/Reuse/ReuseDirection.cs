namespace Recoupe.Reuse;

/// <summary>Which of two articles the other took from.</summary>
public enum ReuseDirection : byte
{
    /// <summary>Nothing supports either.</summary>
    Unknown,

    /// <summary>The second took from the first.</summary>
    AToB,

    /// <summary>The first took from the second.</summary>
    BToA,
}
