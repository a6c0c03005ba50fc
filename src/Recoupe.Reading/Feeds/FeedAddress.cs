namespace Recoupe.Reading.Feeds;

/// <summary>One feed of a list of feeds.</summary>
/// <param name="Url">Where the feed is.</param>
/// <param name="Title">What the list calls it; null when it does not.</param>
/// <param name="Site">The pages that it belongs to; null when not said.</param>
public sealed record FeedAddress(string Url, string? Title, string? Site);
