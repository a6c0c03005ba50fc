using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>A quote of the story, cut into pieces.</summary>
/// <param name="Text">The article.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Speaker">The speaker by number in the <see cref="SpeakerIndex"/>.</param>
/// <param name="Pieces">Its pieces.</param>
internal sealed record QuotedUnit(StoryText Text, Quote Quote, int Speaker, List<Piece> Pieces);
