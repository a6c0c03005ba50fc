using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>A quote of the story, cut into clauses.</summary>
/// <param name="Text">The article.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Speaker">The speaker by number in the <see cref="SpeakerIndex"/>.</param>
/// <param name="Clauses">Its clauses.</param>
internal sealed record QuotedUnit(StoryText Text, Quote Quote, int Speaker, List<Clause> Clauses);
