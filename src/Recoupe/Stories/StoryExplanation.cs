using Recoupe.Reuse;

namespace Recoupe.Stories;

/// <summary>Why an article is in its story: all that it shares with the story and with the article of it that it resembles most.</summary>
/// <param name="Assignment">The decision, with its score, its threshold, and the shared names, terms, numbers and dates.</param>
/// <param name="Passages">The passages that the article (B) shares with the one it resembles most (A), in the order of the article; none when that one's text is kept no more.</param>
public sealed record StoryExplanation(StoryAssignment Assignment, IReadOnlyList<AlignedPassage> Passages);
