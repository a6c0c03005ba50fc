using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>One version of something said: the piece of an article that carries it.</summary>
/// <param name="Place">The piece.</param>
/// <param name="Kind">In whose words it stands.</param>
/// <param name="Same">How it relates to the version that leads.</param>
public sealed record UtteranceVersion(Excerpt Place, VersionKind Kind, Sameness Same)
{
    /// <summary>Who says it by this article; null when it names nobody.</summary>
    public string? Speaker { get; init; }

    /// <summary>The quote that holds it; null for narration.</summary>
    public Quote? Quote { get; init; }
}
