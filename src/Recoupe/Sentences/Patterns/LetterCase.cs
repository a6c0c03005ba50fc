namespace Recoupe.Sentences.Patterns;

/// <summary>What a lexicon entry asks of the letters' case: <c>May</c> is a month, <c>may</c> is not; <c>sept</c> is seven, <c>Sept</c> in "Groupe des Sept" is not.</summary>
internal enum LetterCase : byte
{
    /// <summary>Nothing.</summary>
    Any,

    /// <summary>A capital first letter.</summary>
    Capital,

    /// <summary>A small first letter.</summary>
    Small,

    /// <summary>All capitals.</summary>
    AllCapitals,

    /// <summary>No accent: <c>a</c> is a verb, <c>à</c> is not.</summary>
    Plain,
}
