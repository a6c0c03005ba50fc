namespace Recoupe.Sentences.Patterns;

/// <summary>A step of the automaton: an element of a pattern and the node behind it.</summary>
/// <param name="Symbol">The symbol that a label must have.</param>
/// <param name="Slot">The slot that takes the label's value; -1 for none.</param>
/// <param name="Glued">Whether no white space may lie before.</param>
/// <param name="Case">What it asks of the letters.</param>
/// <param name="Child">The node behind it.</param>
internal readonly record struct Edge(int Symbol, int Slot, bool Glued, LetterCase Case, int Child);
