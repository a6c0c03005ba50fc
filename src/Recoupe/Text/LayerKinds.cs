namespace Recoupe.Text;

/// <summary>Names of annotation layers, to say which of them a stage needs and which it gives.</summary>
[Flags]
public enum LayerKinds
{
    /// <summary>No layer.</summary>
    None = 0,

    /// <summary>What scraping left in the text: <see cref="Text.Dropped"/>.</summary>
    Dropped = 1,

    /// <summary>Tokens with their offsets: <see cref="Token"/>.</summary>
    Tokens = 2,

    /// <summary>Sentences: <see cref="Sentence"/>.</summary>
    Sentences = 4,

    /// <summary>Parts of speech, morphology and lemmas on the tokens.</summary>
    Tags = 8,

    /// <summary>Heads and relations on the tokens.</summary>
    Syntax = 16,

    /// <summary>Names, and the entities they stand for: <see cref="Mention"/>.</summary>
    Mentions = 32,

    /// <summary>Times: <see cref="TimeExpression"/>.</summary>
    Times = 64,

    /// <summary>Quantities: <see cref="Quantity"/>.</summary>
    Quantities = 128,

    /// <summary>Quotes: <see cref="Quote"/>.</summary>
    Quotes = 256,

    /// <summary>Role phrases and pronouns among the mentions, bound to their entities.</summary>
    Coreference = 512,
}
