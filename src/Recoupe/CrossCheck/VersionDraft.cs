using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>One version of something said, before it is compared with the lead.</summary>
/// <param name="Text">The article.</param>
/// <param name="Span">The piece.</param>
/// <param name="Quote">The quote that holds it; null for narration.</param>
/// <param name="Speaker">Who says it by this article.</param>
internal sealed record VersionDraft(StoryText Text, Span Span, Quote? Quote, string? Speaker);
