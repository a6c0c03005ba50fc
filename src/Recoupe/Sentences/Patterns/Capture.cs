namespace Recoupe.Sentences.Patterns;

/// <summary>The value that an element of a pattern took.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Number">The numeric value.</param>
/// <param name="Text">The symbolic value.</param>
/// <param name="Atom">The atom it was taken from; -1 for what a rule gives.</param>
/// <param name="End">The atom one past the last that it was taken from.</param>
internal readonly record struct Capture(int Slot, double Number, string? Text, int Atom, int End);
