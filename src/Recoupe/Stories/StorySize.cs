namespace Recoupe.Stories;

/// <summary>How large a story was at the end of an hour in which it grew.</summary>
/// <param name="Hour">The beginning of the hour, in UTC; null for articles that came before any time was known.</param>
/// <param name="Articles">The number of articles by then.</param>
public readonly record struct StorySize(DateTime? Hour, int Articles);
