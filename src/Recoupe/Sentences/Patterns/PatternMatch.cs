namespace Recoupe.Sentences.Patterns;

/// <summary>A rule that matched.</summary>
/// <param name="Rule">The rule, by its place in the files.</param>
/// <param name="First">The first atom of the annotation.</param>
/// <param name="End">The atom one past its last.</param>
/// <param name="MatchFirst">The first atom that the pattern looked at.</param>
/// <param name="MatchEnd">The atom one past the last that it looked at.</param>
/// <param name="Captures">The values, in pattern order.</param>
internal readonly record struct PatternMatch(int Rule, int First, int End, int MatchFirst, int MatchEnd, Capture[] Captures);
