namespace Recoupe.Storage;

/// <summary>What is known of an entity over all articles.</summary>
/// <param name="Name">Its name in the articles.</param>
/// <param name="Type">What it is: <c>person</c>, <c>org</c>, <c>place</c>, <c>event</c>, <c>other</c>.</param>
/// <param name="Mentions">How often it is mentioned.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Stories">In how many stories.</param>
/// <param name="Quotes">How many quotes it speaks.</param>
public sealed record EntitySummary(string Name, string Type, int Mentions, int Articles, int Stories, int Quotes);
