namespace Recoupe.Storage;

/// <summary>What a list shows of an article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The number of its latest version.</param>
/// <param name="Story">The story it is in.</param>
/// <param name="Source">The outlet.</param>
/// <param name="Title">The headline.</param>
/// <param name="Url">Where it was found.</param>
/// <param name="Published">As its source gives it: a day or a date-time, ISO 8601.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Words">Words of its text.</param>
/// <param name="Seen">When its first version came in.</param>
public sealed record ArticleHeading(
    string Id, int Version, string Story, string? Source, string? Title, string? Url, string? Published, string? Language, int Words, DateTimeOffset Seen);
