namespace Recoupe.Sentences.Patterns;

/// <summary>All that the lexicon knows of one folded word.</summary>
internal sealed class LexiconEntry
{
    /// <summary>What it stands for by itself.</summary>
    public List<LexiconMeaning> Meanings { get; } = [];

    /// <summary>Phrases that begin with it, the longest first.</summary>
    public List<LexiconPhrase> Phrases { get; } = [];

    /// <summary>Its part in numerals; null for other words.</summary>
    public NumeralPart? Numeral { get; set; }

    /// <summary>Where a compound is to be cut in two (<c>Montag|abend</c>); 0 when it is not one.</summary>
    public int Cut { get; set; }
}
