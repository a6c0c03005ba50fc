namespace Recoupe.Sentences;

/// <summary>What the tokenizer needs to know of one code unit.</summary>
internal enum CharacterKind : byte
{
    /// <summary>White space that ends no paragraph.</summary>
    Space,

    /// <summary>A line feed or another mark that ends a paragraph.</summary>
    Break,

    /// <summary>A letter that is not a capital.</summary>
    Lower,

    /// <summary>A capital letter.</summary>
    Upper,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>What stands inside a word without being a letter: combining marks, format characters, the underscore.</summary>
    Joiner,

    /// <summary>An apostrophe, straight or typographic.</summary>
    Apostrophe,

    /// <summary>A hyphen (not a dash).</summary>
    Hyphen,

    /// <summary>The full stop.</summary>
    Stop,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A quotation mark of any shape.</summary>
    Quote,

    /// <summary>One half of a surrogate pair.</summary>
    Surrogate,

    /// <summary>Any other punctuation or symbol.</summary>
    Other,
}
