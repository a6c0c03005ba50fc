namespace Recoupe.Quotes;

/// <summary>What is read as one: a sentence, or several that a quoted stretch holds together.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Paragraph">The paragraph's number.</param>
internal readonly record struct Passage(int First, int End, int Paragraph);
