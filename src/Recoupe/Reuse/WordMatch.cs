namespace Recoupe.Reuse;

/// <summary>A run of words that two texts share, with small differences inside: half-open word ranges on both sides.</summary>
/// <param name="AStart">The first word in the first text.</param>
/// <param name="AEnd">One past the last word in the first text.</param>
/// <param name="BStart">The first word in the second text.</param>
/// <param name="BEnd">One past the last word in the second text.</param>
/// <param name="Matched">The number of equal words.</param>
internal readonly record struct WordMatch(int AStart, int AEnd, int BStart, int BEnd, int Matched);
