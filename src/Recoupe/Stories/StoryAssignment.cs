namespace Recoupe.Stories;

/// <summary>The story that an article was put into when it came in, and why.</summary>
/// <param name="Story">The id of the story; never given to another.</param>
/// <param name="IsNew">Whether the article began it.</param>
public sealed record StoryAssignment(string Story, bool IsNew)
{
    /// <summary>The probability that the article belongs to the best story there was, 0 to 1; 0 when there was none to compare with.</summary>
    public required double Score { get; init; }

    /// <summary>The probability from which it would have joined.</summary>
    public required double Threshold { get; init; }

    /// <summary>The best story there was: the one joined, or the one that fell short; null without any.</summary>
    public string? Nearest { get; init; }

    /// <summary>The article of that story that resembles this one most; null without any.</summary>
    public string? NearestArticle { get; init; }

    /// <summary>What the article shares with that story, the weightiest first.</summary>
    public IReadOnlyList<StoryEvidence> Evidence { get; init; } = [];
}
