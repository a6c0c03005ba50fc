using Recoupe.Storage;

namespace Recoupe.Desk;

/// <summary>What became of an article that the desk took.</summary>
/// <param name="Receipt">Where it is kept; whether it was known.</param>
/// <param name="Story">The story it is in.</param>
/// <param name="IsNewStory">Whether it began that story.</param>
public readonly record struct TakenArticle(ArrivalReceipt Receipt, string Story, bool IsNewStory);
