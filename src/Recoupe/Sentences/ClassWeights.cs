namespace Recoupe.Sentences;

/// <summary>The weights of the word classes.</summary>
/// <param name="First">Those of the first reading of a sentence, from left to right.</param>
/// <param name="Second">Those that are added where a word is read again, with the classes found on both its sides.</param>
/// <param name="Doubt">By how much the best class leads the next in a word that is not read again.</param>
internal sealed record ClassWeights(WeightTable First, WeightTable Second, int Doubt);
