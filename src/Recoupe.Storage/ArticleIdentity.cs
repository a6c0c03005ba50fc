namespace Recoupe.Storage;

/// <summary>Which stored article an address or an id belongs to.</summary>
/// <param name="Id">The id of the article.</param>
/// <param name="Version">The number of its latest version, from 1.</param>
/// <param name="ContentHash">What tells that version from others.</param>
/// <param name="Story">The story it is in.</param>
public sealed record ArticleIdentity(string Id, int Version, string ContentHash, string Story);
