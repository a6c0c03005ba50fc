namespace Recoupe.Sentences.Patterns;

/// <summary>One meaning of a word or phrase.</summary>
/// <param name="Symbol">The symbol that patterns know it by; -1 when it only takes part in numerals.</param>
/// <param name="Case">What it asks of its letters.</param>
/// <param name="Number">The numeric value.</param>
/// <param name="Text">The symbolic value.</param>
internal readonly record struct LexiconMeaning(int Symbol, LetterCase Case, double Number, string? Text);
