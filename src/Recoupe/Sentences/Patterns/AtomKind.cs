namespace Recoupe.Sentences.Patterns;

/// <summary>What an atom is.</summary>
internal enum AtomKind : byte
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>Digits, with the separators and decimals of one number.</summary>
    Number,

    /// <summary>A time of day with colons: 18:30.</summary>
    Clock,

    /// <summary>A date in figures: 2022-10-11, 11/10/2022, 11.10.2022.</summary>
    Date,

    /// <summary>A mark or sign.</summary>
    Sign,

    /// <summary>Something that no pattern looks into: an address, a phone number, a version.</summary>
    Opaque,
}
