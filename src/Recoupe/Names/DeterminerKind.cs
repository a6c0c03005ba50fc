namespace Recoupe.Names;

/// <summary>What a determiner says of the noun phrase it begins.</summary>
internal enum DeterminerKind
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>One that was named, or can be told: le, the, der.</summary>
    Definite,

    /// <summary>The one just named: ce, este.</summary>
    Demonstrative,

    /// <summary>Definite, with a preposition inside: du, del, zum. It is no part of the phrase.</summary>
    Contracted,

    /// <summary>A new one: un, a, ein.</summary>
    Indefinite,

    /// <summary>Somebody's: son, his, sein.</summary>
    Possessive,

    /// <summary>Several.</summary>
    Plural,
}
