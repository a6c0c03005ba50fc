namespace Recoupe.Sentences.Patterns;

/// <summary>One element of a pattern: what an atom or a numeral must be.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Slot">The slot that takes its value; -1 for none.</param>
/// <param name="Glued">Whether no white space may lie before.</param>
/// <param name="Case">What it asks of the letters.</param>
internal readonly record struct PatternElement(int Symbol, int Slot, bool Glued, LetterCase Case)
{
    /// <summary>Where the annotation begins.</summary>
    public static readonly PatternElement Open = new(-2, -1, false, LetterCase.Any);

    /// <summary>Where the annotation ends.</summary>
    public static readonly PatternElement Close = new(-3, -1, false, LetterCase.Any);
}
