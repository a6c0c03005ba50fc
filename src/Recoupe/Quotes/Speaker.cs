using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Someone who has spoken in the article so far.</summary>
/// <param name="Name">The canonical name, or the phrase for one who has none.</param>
/// <param name="Span">The last words for them that are no pronoun.</param>
/// <param name="Gender">The gender, as far as a name or a noun shows it.</param>
/// <param name="Number">The number.</param>
/// <param name="IsPerson">Whether it is a person for certain.</param>
/// <param name="Passage">The passage in which they last spoke.</param>
internal sealed record Speaker(string Name, Span Span, Gender Gender, GrammaticalNumber Number, bool IsPerson, int Passage);
