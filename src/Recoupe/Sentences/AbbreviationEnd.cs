namespace Recoupe.Sentences;

/// <summary>When the stop of an abbreviation ends a sentence as well.</summary>
internal enum AbbreviationEnd : byte
{
    /// <summary>Never: a title before a name (M., Dr.).</summary>
    Never,

    /// <summary>Before a word that begins sentences (U.S., Inc.), see <c>starters.txt</c>.</summary>
    Starter,

    /// <summary>Before any capital (etc.).</summary>
    Capital,

    /// <summary>It is an abbreviation only beside a number (No. 5, 3 sept.); elsewhere a word with a stop behind it.</summary>
    Number,
}
