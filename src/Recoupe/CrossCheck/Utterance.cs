namespace Recoupe.CrossCheck;

/// <summary>One thing that somebody said, with every version of it in the coverage.</summary>
/// <param name="Speaker">The canonical name of who said it; null when no article shows it.</param>
/// <param name="Versions">The versions, the longest faithful one first, then in the order of the articles.</param>
/// <param name="Origins">How many independent origins carry it.</param>
public sealed record Utterance(string? Speaker, IReadOnlyList<UtteranceVersion> Versions, int Origins)
{
    /// <summary>The version that leads: the longest faithful one.</summary>
    public UtteranceVersion Lead => Versions[0];

    /// <summary>Whether the articles name different speakers for it.</summary>
    public bool AttributionDiffers { get; init; }
}
