namespace Recoupe.Quotes;

/// <summary>The words that name a speaker, by tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last token.</param>
internal readonly record struct SpeakerPhrase(int First, int End)
{
    public bool Overlaps(int first, int end) => First < end && first < End;
}
