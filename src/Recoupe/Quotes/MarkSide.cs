namespace Recoupe.Quotes;

/// <summary>On which side of the quoted words a mark stands.</summary>
internal enum MarkSide : byte
{
    /// <summary>It may be either.</summary>
    Unknown,

    /// <summary>Before them.</summary>
    Opens,

    /// <summary>Behind them.</summary>
    Closes,

    /// <summary>Within a word: an apostrophe, an inch, a slip.</summary>
    Inside,
}
