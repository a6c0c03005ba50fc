namespace Recoupe.Quotes;

/// <summary>A phrase that names the source of what a sentence says (selon, according to, laut).</summary>
/// <param name="Words">Its words, lower case.</param>
/// <param name="Complement">What stands with it.</param>
internal sealed record SourcePhrase(string[] Words, SourceComplement Complement);
