namespace Recoupe.Reuse;

/// <summary>Two documents and the runs of words that they share; the later document is the query side (A of the matches).</summary>
/// <param name="Earlier">The number of the document that came first.</param>
/// <param name="Later">The number of the other.</param>
/// <param name="Matches">The runs, A in the later one, B in the earlier one.</param>
internal sealed record SharedPair(int Earlier, int Later, WordMatch[] Matches);
