namespace Recoupe.Reuse;

/// <summary>What a character is to the word scanner.</summary>
internal enum WordKind : byte
{
    /// <summary>White space, or a mark that belongs to no word.</summary>
    Separator,

    /// <summary>A letter or digit.</summary>
    Word,

    /// <summary>A combining mark: inside a word, without weight.</summary>
    Joined,

    /// <summary>A character of a script written without spaces: a word of its own.</summary>
    Alone,
}
