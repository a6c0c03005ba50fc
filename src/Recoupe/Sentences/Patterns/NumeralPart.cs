namespace Recoupe.Sentences.Patterns;

/// <summary>A word's part in numerals.</summary>
/// <param name="Kind">How it takes part.</param>
/// <param name="Value">Its value.</param>
/// <param name="Case">What it asks of its letters.</param>
internal sealed record NumeralPart(NumeralKind Kind, double Value, LetterCase Case);
