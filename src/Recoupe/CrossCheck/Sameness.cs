namespace Recoupe.CrossCheck;

/// <summary>How a version relates to the one that leads its utterance.</summary>
public enum Sameness : byte
{
    /// <summary>The same words, whatever the marks, apostrophes and spaces.</summary>
    Identical,

    /// <summary>Other words for the same thing.</summary>
    Reworded,

    /// <summary>A part of the same words.</summary>
    Cut,

    /// <summary>Put into reported speech or narration.</summary>
    Indirect,

    /// <summary>In another language.</summary>
    Translated,
}
