namespace Recoupe.Times;

/// <summary>What a time was resolved against.</summary>
internal enum TimeAnchor : byte
{
    /// <summary>Nothing: it stands alone.</summary>
    None,

    /// <summary>The publication.</summary>
    Published,

    /// <summary>The last date that the text named.</summary>
    Last,
}
