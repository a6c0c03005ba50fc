namespace Recoupe.Sentences.Patterns;

/// <summary>The smallest unit that patterns look at: finer than tokens, so that <c>18h30</c>, <c>l'an</c> and <c>Montagabend</c> are matched part by part.</summary>
internal struct Atom
{
    public int Start;
    public int End;
    public AtomKind Kind;

    /// <summary>Whether no white space lies before it.</summary>
    public bool Glued;

    /// <summary>Whether its first letter is a capital.</summary>
    public bool Capital;

    /// <summary>Whether it is all capitals, of two letters at least.</summary>
    public bool AllCapitals;

    /// <summary>Whether a letter of it carries an accent.</summary>
    public bool Accented;

    /// <summary>Of figures: the number of digits before any decimals.</summary>
    public byte Digits;

    /// <summary>Of figures: whether separators or decimals stand in it.</summary>
    public bool Grouped;

    /// <summary>Of figures: the number of decimals.</summary>
    public byte Decimals;

    /// <summary>Whether it is the slash of a fraction.</summary>
    public bool IsSlash;

    /// <summary>The number of the sentence it lies in.</summary>
    public int Sentence;

    /// <summary>Of a word: its entry in the lexicon; -1 for a word that no pattern knows.</summary>
    public int Entry;

    /// <summary>Of figures: their value. Of a clock: seconds of the day. Of a date: year * 10000 + month * 100 + day, 0 for what is missing.</summary>
    public double Value;

    /// <summary>The first of its labels.</summary>
    public int FirstLabel;

    /// <summary>One past the last of its labels.</summary>
    public int EndLabel;
}
