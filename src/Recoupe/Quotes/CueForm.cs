namespace Recoupe.Quotes;

/// <summary>The form of a reporting verb's group.</summary>
internal enum CueForm : byte
{
    /// <summary>Finite, alone or with its auxiliary.</summary>
    Finite,

    /// <summary>A gerund or present participle: who says it is the subject of the clause it hangs on.</summary>
    Gerund,

    /// <summary>An infinitive.</summary>
    Infinitive,

    /// <summary>A participle without an auxiliary: passive, or the second of two that share one.</summary>
    Participle,
}
