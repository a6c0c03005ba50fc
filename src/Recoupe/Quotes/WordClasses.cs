namespace Recoupe.Quotes;

/// <summary>The closed classes of words that reported speech is read by; a word may be in several.</summary>
[Flags]
internal enum WordClasses : ulong
{
    None = 0,
    That = 1 << 0,
    If = 1 << 1,
    Relative = 1 << 2,
    And = 1 << 3,
    But = 1 << 4,
    He = 1 << 5,
    She = 1 << 6,
    They = 1 << 7,
    Feminine = 1 << 8,
    Impersonal = 1 << 9,
    First = 1 << 10,
    Second = 1 << 11,
    Contrast = 1 << 12,
    Aside = 1 << 13,
    Reflexive = 1 << 14,
    Negation = 1 << 15,
    Infinitive = 1 << 16,
    To = 1 << 17,
    As = 1 << 18,
    Of = 1 << 19,
    By = 1 << 20,
    Because = 1 << 21,
    ReportingNoun = 1 << 22,
    Naming = 1 << 23,
    It = 1 << 24,
    Pro = 1 << 25,
    Against = 1 << 26,

    /// <summary>Begins a phrase that names a source.</summary>
    Source = 1 << 27,

    /// <summary>A comma.</summary>
    Comma = 1 << 28,

    /// <summary>A colon.</summary>
    Colon = 1 << 29,

    /// <summary>A full stop, question or exclamation mark, or ellipsis.</summary>
    Stop = 1 << 30,

    /// <summary>A semicolon.</summary>
    Semicolon = 1ul << 31,

    /// <summary>Names a time without a preposition (mardi, hier, Tuesday).</summary>
    Time = 1ul << 32,

    /// <summary>May stand between an auxiliary and its verb (quant à lui, une nouvelle fois).</summary>
    Filler = 1ul << 34,

    /// <summary>A stretch of time (semaine, week): with its determiner an adverbial.</summary>
    Period = 1ul << 35,

    /// <summary>A possessive that makes an adverbial of its noun (de son côté, pour sa part).</summary>
    Own = 1ul << 36,

    /// <summary>Names somebody just mentioned (ce dernier).</summary>
    Last = 1ul << 37,

    /// <summary>The noun of a source without a name (de source policière).</summary>
    SourceNoun = 1ul << 38,

    /// <summary>Introduces where news was learnt (auprès de).</summary>
    With = 1ul << 39,

    /// <summary>Opens a clause that depends on another (alors, bien, si).</summary>
    Subordinate = 1ul << 40,

    /// <summary>A noun that no source is (selon les besoins, d'après le roman).</summary>
    Unsaid = 1ul << 41,

    /// <summary>An article, which a speaker's name does without.</summary>
    Article = 1ul << 42,

    /// <summary>A preposition before whom something is said to (à, a, to, gegenüber).</summary>
    ToWhom = 1ul << 44,

    /// <summary>Where something is said: a kind of text or event, a network (communiqué, interview, conference, Facebook).</summary>
    Medium = 1ul << 45,

    /// <summary>Those whom things are said to (reporters, la presse).</summary>
    Audience = 1ul << 46,

    /// <summary>A preposition before the station or network that carries what is said (sur, on, im).</summary>
    OnAir = 1ul << 47,

    /// <summary>A noun for what was said or found (nach ersten Angaben).</summary>
    Finding = 1ul << 43,

    /// <summary>Points at a thing (cela, ceci, ça), which says nothing.</summary>
    Pointing = 1ul << 48,

    /// <summary>Tells that something is not done (sans dire, refuse de dire).</summary>
    Refusing = 1ul << 49,

    /// <summary>Opens an infinitive or a clause about when (avant, après).</summary>
    When = 1ul << 33,
}
