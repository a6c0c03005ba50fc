namespace Recoupe.Quotes;

/// <summary>The words that name a speaker, by tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Relative">The relative pronoun that stands for the phrase in the clause of the cue (quien); -1 for none.</param>
internal readonly record struct SpeakerPhrase(int First, int End, int Relative = -1)
{
    public bool Overlaps(int first, int end) => First < end && first < End;
}
