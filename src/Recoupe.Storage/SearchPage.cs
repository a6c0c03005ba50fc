namespace Recoupe.Storage;

/// <summary>A part of what was found, and how much was.</summary>
/// <param name="Hits">The hits of this part.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record SearchPage<T>(IReadOnlyList<T> Hits, long Total);
