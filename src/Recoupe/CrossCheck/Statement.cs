namespace Recoupe.CrossCheck;

/// <summary>A fact that several articles tell, each in its own sentence.</summary>
/// <param name="Versions">The sentences, in the order of the articles.</param>
/// <param name="Origins">How many independent origins carry it.</param>
public sealed record Statement(IReadOnlyList<Excerpt> Versions, int Origins);
