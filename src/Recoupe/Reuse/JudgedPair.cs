namespace Recoupe.Reuse;

/// <summary>A pair with what its evidence is worth now.</summary>
internal sealed record JudgedPair(SharedPair Pair, bool[] Kept)
{
    /// <summary>The strength of the evidence, 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>The part of the later document's words that is shared.</summary>
    public required double LaterShare { get; init; }

    /// <summary>The part of the earlier document's words that is shared.</summary>
    public required double EarlierShare { get; init; }

    /// <summary>The number of words that are shared.</summary>
    public required int Matched { get; init; }

    /// <summary>The number of runs that they stand in.</summary>
    public int Runs { get; } = Kept.Count(static kept => kept);

    /// <summary>Whether the later document took from the earlier; null when nothing tells.</summary>
    public bool? Forward { get; init; }

    /// <summary>What the direction rests on.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Whether the source is the most likely parent of the copy.</summary>
    public bool Parent { get; set; }

    /// <summary>The part of the source that is shared, where the direction is known.</summary>
    public double SourceShare => Forward == true ? EarlierShare : LaterShare;

    /// <summary>The document that was copied from, where the direction is known.</summary>
    public int Source => Forward == true ? Pair.Earlier : Pair.Later;

    /// <summary>The document that copied, where the direction is known.</summary>
    public int Copy => Forward == true ? Pair.Later : Pair.Earlier;
}
