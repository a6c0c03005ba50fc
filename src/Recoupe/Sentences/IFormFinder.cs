namespace Recoupe.Sentences;

/// <summary>Where the readings of a form are looked up: the lexicon, or what training leaves of it.</summary>
internal interface IFormFinder
{
    /// <summary>Fills the lexicon fields of <paramref name="view"/> for the form with this hash; false when it is not known.</summary>
    bool Find(ulong hash, ref WordView view);
}
