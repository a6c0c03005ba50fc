namespace Recoupe.Reuse;

/// <summary>How one article repeats another.</summary>
public enum ReuseKind : byte
{
    /// <summary>Nearly all of the shorter one stands in the other word for word.</summary>
    Verbatim,

    /// <summary>Passages are shared, the rest is not.</summary>
    Partial,

    /// <summary>The same copy in other words: sentence for sentence, in order and selection.</summary>
    Rewrite,

    /// <summary>The same copy in another language.</summary>
    Translation,
}
