using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>One thing that an article shares with the story it was compared with.</summary>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Kind">What it is: <c>name</c>, <c>term</c>, <c>number</c>, <c>date</c>.</param>
/// <param name="Weight">How much it weighs among all that the article holds, 0 to 1.</param>
public readonly record struct StoryEvidence(Span Span, string Kind, double Weight);
