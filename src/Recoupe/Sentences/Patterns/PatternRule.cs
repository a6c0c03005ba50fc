namespace Recoupe.Sentences.Patterns;

/// <summary>A rule of a pack: its name and what it says about a match.</summary>
/// <param name="Id">The name that <c>explain</c> prints.</param>
/// <param name="Operation">The first word of its meaning.</param>
/// <param name="Constants">The slots that it fills itself.</param>
internal sealed record PatternRule(string Id, string Operation, Capture[] Constants);
