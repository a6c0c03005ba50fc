namespace Recoupe.Training.Corpora;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Tokens">Its surface tokens.</param>
/// <param name="StartsDocument">Whether a document begins with it; false throughout where the treebank does not say.</param>
public sealed record GoldSentence(IReadOnlyList<GoldToken> Tokens, bool StartsDocument);
