namespace Recoupe.Quotes;

/// <summary>Where the source of a <see cref="SourcePhrase"/> stands.</summary>
internal enum SourceComplement : byte
{
    /// <summary>A noun phrase follows.</summary>
    NounPhrase,

    /// <summary>A person or a pronoun follows, then a comma (pour le maire, …).</summary>
    Person,

    /// <summary>The phrase is the source, with the adjective that follows (de source syndicale).</summary>
    Source,

    /// <summary>The running speaker is (à son avis).</summary>
    Self,

    /// <summary>The noun phrase stands before (der Polizei zufolge).</summary>
    Before,

    /// <summary>A noun phrase whose noun is said or found follows (nach ersten Untersuchungen).</summary>
    Finding,

    /// <summary>A noun phrase that ends the sentence or is set off (so der Minister).</summary>
    Closing,
}
