namespace Recoupe.Pages.Report;

/// <summary>A stretch of text with the same marks all over.</summary>
/// <param name="Start">The offset of its first code unit in the article.</param>
/// <param name="Text">The text.</param>
/// <param name="Ids">Anchors at its start.</param>
/// <param name="Classes">The marks, as classes; empty for none.</param>
/// <param name="Target">Where it leads; null when nowhere.</param>
internal sealed record TextSegment(int Start, string Text, IReadOnlyList<string> Ids, string Classes, string? Target);
