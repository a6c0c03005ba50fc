namespace Recoupe.Web;

/// <summary>A stretch of an article's text with the same marks all over.</summary>
/// <param name="Text">The text.</param>
/// <param name="Classes">The marks, as classes; empty for none.</param>
/// <param name="IsPlace">Whether it is what the address points at.</param>
/// <param name="Anchor">The anchor of that place, at its first segment; else null.</param>
internal sealed record ReaderSegment(string Text, string Classes, bool IsPlace, string? Anchor);
