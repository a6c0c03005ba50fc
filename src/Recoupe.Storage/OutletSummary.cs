namespace Recoupe.Storage;

/// <summary>What is known of an outlet over all its articles.</summary>
/// <param name="Source">Its name, as the articles give it.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Stories">In how many stories.</param>
/// <param name="Languages">ISO 639-1 codes with the number of articles.</param>
/// <param name="Edited">How many of its articles have more than one version.</param>
/// <param name="FirstSeen">When its first article came in.</param>
/// <param name="LastSeen">When its last article came in.</param>
public sealed record OutletSummary(string Source, int Articles, int Stories, string Languages, int Edited, DateTimeOffset FirstSeen, DateTimeOffset LastSeen);
