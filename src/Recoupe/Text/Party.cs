namespace Recoupe.Text;

/// <summary>Someone who takes part in an utterance: who says it, who passes it on, who is told.</summary>
/// <param name="Span">The noun phrase with title and apposition, or the pronoun; null when only known from elsewhere in the text.</param>
/// <param name="Entity">The canonical name, or the phrase itself for one who is not named ("un responsable"); null when unknown.</param>
public sealed record Party(Span? Span, string? Entity);
