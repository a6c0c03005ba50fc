namespace Recoupe.CrossCheck;

/// <summary>The evidence that two articles have one origin.</summary>
public enum TieReason : byte
{
    /// <summary>They share copy word for word.</summary>
    Verbatim,

    /// <summary>They share some copy word for word.</summary>
    Partial,

    /// <summary>One is the other, rewritten.</summary>
    Rewrite,

    /// <summary>One is the other, translated.</summary>
    Translation,

    /// <summary>Both credit the same agency.</summary>
    Credit,

    /// <summary>The one names the other's outlet as its source.</summary>
    SecondHand,
}
