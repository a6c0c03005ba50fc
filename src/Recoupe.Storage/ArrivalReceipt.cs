namespace Recoupe.Storage;

/// <summary>What became of an arrival. Once given out, the article outlives the process.</summary>
/// <param name="Article">The id it is kept under.</param>
/// <param name="Version">The number of the version, from 1.</param>
/// <param name="Sequence">Its place in the order of arrivals; 0 when it was known.</param>
public readonly record struct ArrivalReceipt(string Article, int Version, long Sequence)
{
    /// <summary>Whether this very content was there already, so that nothing was written.</summary>
    public bool WasKnown => Sequence == 0;
}
