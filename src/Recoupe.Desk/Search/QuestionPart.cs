namespace Recoupe.Desk.Search;

/// <summary>A part of a question.</summary>
/// <param name="Operator">The word before a colon, in lower case; empty without one.</param>
/// <param name="Value">What stands behind it, or the word or phrase itself.</param>
/// <param name="Excluded">Whether a minus stands before it.</param>
/// <param name="IsPhrase">Whether it stands in quotation marks.</param>
/// <param name="Typed">The part as it was typed.</param>
internal readonly record struct QuestionPart(string Operator, string Value, bool Excluded, bool IsPhrase, string Typed);
