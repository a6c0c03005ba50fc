namespace Recoupe.CrossCheck;

/// <summary>A time of the story, with the expressions that name it.</summary>
/// <param name="Value">TIMEX3 / ISO 8601; null for expressions that could not be resolved.</param>
/// <param name="Mentions">The expressions, in the order of the articles.</param>
/// <param name="Conflict">Whether articles that tell the same fact give it another time.</param>
public sealed record TimelineEntry(string? Value, IReadOnlyList<Excerpt> Mentions, bool Conflict);
