using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>A sentence of the story.</summary>
/// <param name="Text">The article.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Bag">Its words.</param>
internal sealed record SentenceItem(StoryText Text, Span Span, Bag Bag);
