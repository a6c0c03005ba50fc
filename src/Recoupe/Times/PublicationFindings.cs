namespace Recoupe.Times;

/// <summary>What a text says about its own day of publication.</summary>
/// <param name="Stated">The day that the article states; null when it states none.</param>
/// <param name="Proposed">A day that all evidence allows, for an article that states none; a proposal, never taken as stated.</param>
/// <param name="Evidence">The places, in text order.</param>
public sealed record PublicationFindings(DateOnly? Stated, DateOnly? Proposed, IReadOnlyList<PublicationEvidence> Evidence)
{
    /// <summary>Whether a place speaks against the stated day.</summary>
    public bool Doubtful => Evidence.Any(place => place.Agrees == false);
}
