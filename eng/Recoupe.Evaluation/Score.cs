namespace Recoupe.Evaluation;

/// <summary>One figure of the table.</summary>
/// <param name="Name"><c>area/set/measure</c>; names the floor in <c>eng/quality-floors.json</c>.</param>
/// <param name="Value">The figure; higher is better.</param>
public sealed record Score(string Name, double Value);
