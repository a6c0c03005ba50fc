namespace Recoupe.Sentences.Patterns;

/// <summary>A phrase of the lexicon.</summary>
/// <param name="Rest">The entries of its atoms behind the first.</param>
/// <param name="Glued">Which of them are written without white space before them.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Numeral">Its part in numerals; null for others.</param>
internal sealed record LexiconPhrase(int[] Rest, bool[] Glued, LexiconMeaning Meaning, NumeralPart? Numeral);
