namespace Recoupe.CrossCheck;

/// <summary>A word of an article.</summary>
/// <param name="Start">The offset of its first code unit.</param>
/// <param name="End">The offset one past its last.</param>
/// <param name="Id">Its number in the <see cref="StoryLexicon"/>.</param>
internal readonly record struct Word(int Start, int End, int Id);
