namespace Recoupe.Quotes;

/// <summary>A verb of reporting.</summary>
/// <param name="Frames">The constructions it reports in.</param>
/// <param name="Second">The word that makes it one: a separated particle (teilte … mit), an infinitive (fait savoir); null when it stands alone.</param>
internal sealed record CueVerb(CueFrames Frames, string? Second);
