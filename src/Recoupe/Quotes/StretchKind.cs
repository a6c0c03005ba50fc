namespace Recoupe.Quotes;

/// <summary>What a stretch in quotation marks is.</summary>
internal enum StretchKind : byte
{
    /// <summary>Words that somebody said or wrote.</summary>
    Quotation,

    /// <summary>The title of a work, the name of an exercise, a firm, a ship.</summary>
    Name,

    /// <summary>A word or two at which the author keeps a distance, or a term.</summary>
    Term,
}
