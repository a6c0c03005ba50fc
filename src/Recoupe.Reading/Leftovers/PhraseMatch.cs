namespace Recoupe.Reading.Leftovers;

/// <summary>How a phrase of the lexicon meets a line.</summary>
internal enum PhraseMatch : byte
{
    /// <summary>It is the whole line.</summary>
    Line,

    /// <summary>The line begins with it.</summary>
    Start,

    /// <summary>It stands anywhere in a line that is not long.</summary>
    In,

    /// <summary>The line begins with it, and links to other articles follow.</summary>
    Related,

    /// <summary>The line begins with it, and the article is over.</summary>
    Tail,

    /// <summary>Only its own words are left over, wherever they stand.</summary>
    Words,
}
