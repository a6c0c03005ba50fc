namespace Recoupe.Sentences.Patterns;

/// <summary>What an atom, or the atoms up to <see cref="End"/>, can stand for in a pattern.</summary>
/// <param name="Symbol">The symbol: a literal word, a word class or a kind of number.</param>
/// <param name="End">The atom one past the last that it covers.</param>
/// <param name="Number">The numeric value, if it has one.</param>
/// <param name="Text">The symbolic value, if it has one.</param>
internal readonly record struct Label(int Symbol, int End, double Number, string? Text);
