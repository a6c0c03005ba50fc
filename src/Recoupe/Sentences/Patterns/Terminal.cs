namespace Recoupe.Sentences.Patterns;

/// <summary>The end of a rule's sequence.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Open">The element that the annotation begins with.</param>
/// <param name="Close">The element that it ends before.</param>
internal readonly record struct Terminal(int Rule, int Open, int Close);
