namespace Recoupe.Storage;

/// <summary>That an article had a version, without its text.</summary>
/// <param name="Number">From 1, in the order in which they were seen.</param>
/// <param name="Seen">When it came in.</param>
/// <param name="ContentHash">What tells it from others.</param>
/// <param name="Title">Its headline.</param>
public sealed record ArticleVersion(int Number, DateTimeOffset Seen, string ContentHash, string? Title);
