namespace Recoupe.Quotes;

/// <summary>A reporting verb in its place.</summary>
/// <param name="First">The first token of its group: an auxiliary, a clitic, the verb itself.</param>
/// <param name="Verb">The verb.</param>
/// <param name="End">One past the last token of its group.</param>
/// <param name="Frames">The constructions it reports in.</param>
/// <param name="Form">The form of the group.</param>
internal readonly record struct Cue(int First, int Verb, int End, CueFrames Frames, CueForm Form)
{
    public bool Has(CueFrames frames) => (Frames & frames) != 0;
}
