namespace Recoupe.Quotes;

/// <summary>The constructions in which a verb reports speech.</summary>
[Flags]
internal enum CueFrames
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Introduces direct speech, or stands behind or within it.</summary>
    Say = 1,

    /// <summary>A finite clause with its complementiser.</summary>
    That = 2,

    /// <summary>A finite clause without complementiser.</summary>
    Bare = 4,

    /// <summary>An indirect question.</summary>
    If = 8,

    /// <summary>An infinitive, with the language's own mark if it has one (to, zu).</summary>
    Infinitive = 16,

    /// <summary>An infinitive with de.</summary>
    OfInfinitive = 32,

    /// <summary>An infinitive with à or a.</summary>
    ToInfinitive = 64,

    /// <summary>An object that holds quoted words.</summary>
    Object = 128,

    /// <summary>An object and what it is called.</summary>
    As = 256,

    /// <summary>Whoever is told may stand as an object (informer X que, tell X that).</summary>
    Addressee = 1024,

    /// <summary>Reports with its reflexive pronoun too (se queja de que); other verbs have nobody who speaks then (se dice que).</summary>
    Reflexive = 2048,

    /// <summary>Reports when it is denied too (n'exclut pas que); of other verbs what somebody did not say is no speech.</summary>
    Denial = 4096,

    /// <summary>Reports thought rather than speech.</summary>
    Weak = 512,
}
