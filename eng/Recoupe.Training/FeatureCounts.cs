namespace Recoupe.Training;

/// <summary>Counts how often features are met, so that the rarest can be passed over: they say more of one text than of the language.</summary>
internal sealed class FeatureCounts(int fewest)
{
    private const int Bits = 24;

    private readonly byte[] _counts = new byte[1 << Bits];

    public void Add(ReadOnlySpan<uint> features)
    {
        foreach (uint feature in features)
        {
            ref byte count = ref _counts[feature >> (32 - Bits)];
            count = (byte)Math.Min(byte.MaxValue, count + 1);
        }
    }

    /// <summary>Moves the features that are kept to the front, and gives their number. Features that were never counted are kept.</summary>
    public int Keep(Span<uint> features)
    {
        int kept = 0;
        foreach (uint feature in features)
        {
            int count = _counts[feature >> (32 - Bits)];
            if (count == 0 || count >= fewest)
            {
                features[kept++] = feature;
            }
        }

        return kept;
    }
}
