namespace Recoupe.Evaluation.Quotes;

/// <summary>A way to say that a prediction is the gold quote.</summary>
/// <param name="Name">As the table names it.</param>
/// <param name="Threshold">The least overlap that counts.</param>
/// <param name="OfGoldOnly">Whether the overlap is divided by the gold content alone, as SFU's Gender Gap Tracker does; else Jaccard.</param>
internal sealed record MatchLevel(string Name, double Threshold, bool OfGoldOnly)
{
    /// <summary>Jaccard of at least .8, on which speakers are judged.</summary>
    public static MatchLevel Partial { get; } = new("partial80", .8, false);

    /// <summary>All levels.</summary>
    public static IReadOnlyList<MatchLevel> All { get; } =
        [new("exact", 1.0, false), Partial, new("lenient30", .3000001, true), new("lenient80", .8000001, true)];

    /// <summary>The overlap of two sets of positions.</summary>
    public double Overlap(HashSet<int> gold, HashSet<int> predicted)
    {
        int common = Common(gold, predicted);
        int all = OfGoldOnly ? gold.Count : gold.Count + predicted.Count - common;
        return all == 0 ? 0 : (double)common / all;
    }

    /// <summary>The number of positions in both.</summary>
    public static int Common(HashSet<int> one, HashSet<int> other) =>
        one.Count < other.Count ? one.Count(other.Contains) : other.Count(one.Contains);
}
