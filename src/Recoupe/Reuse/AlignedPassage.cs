using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>A passage that two articles share, with its place in both.</summary>
/// <param name="A">In the text of the first article.</param>
/// <param name="B">In the text of the second.</param>
public readonly record struct AlignedPassage(Span A, Span B);
