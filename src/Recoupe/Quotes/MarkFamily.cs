namespace Recoupe.Quotes;

/// <summary>Marks that may close each other.</summary>
internal enum MarkFamily : byte
{
    /// <summary>Not a quotation mark.</summary>
    None,

    /// <summary>« and », in either order.</summary>
    Guillemet,

    /// <summary>‹ and ›, in either order.</summary>
    SingleGuillemet,

    /// <summary>“ ” „ ‟ and the straight mark, which dirty text mixes.</summary>
    Double,

    /// <summary>‘ ’ ‚ ‛ and the straight mark, which is an apostrophe more often than not.</summary>
    Single,

    /// <summary>The dash that opens a paragraph of dialogue; nothing closes it but the paragraph's end.</summary>
    Dash,
}
