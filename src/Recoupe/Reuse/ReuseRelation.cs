namespace Recoupe.Reuse;

/// <summary>Two articles that share copy, and what shows it.</summary>
/// <param name="A">The id of the article that came in earlier.</param>
/// <param name="B">The id of the article that came in later.</param>
public sealed record ReuseRelation(string A, string B)
{
    /// <summary>How strong the evidence is, 0 to 1: grows with the words shared and with their rarity.</summary>
    public required double Score { get; init; }

    /// <summary>The part of the shorter article's words that lies in shared passages, 0 to 1.</summary>
    public double Share { get; init; }

    /// <summary>How the one repeats the other.</summary>
    public ReuseKind Kind { get; init; }

    /// <summary>Who took from whom.</summary>
    public ReuseDirection Direction { get; init; }

    /// <summary>Whether the source of this pair is the most likely direct source of the copy.</summary>
    public bool Parent { get; init; }

    /// <summary>What is shared, in the order of <see cref="B"/>.</summary>
    public required IReadOnlyList<AlignedPassage> Passages { get; init; }

    /// <summary>The reasons for kind and direction, as <c>explain</c> prints them: <c>time</c>, <c>credit</c>, <c>length</c>, <c>order</c> …</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
