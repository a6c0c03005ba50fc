namespace Recoupe.Reuse;

/// <summary>Marks for each copy its most likely direct source: the one that explains most of it.</summary>
/// <remarks>
/// Of several that explain as much, the one that came first; but a much shorter one that still holds all of the copy is the likelier source,
/// for a cut of the whole would hardly fall inside somebody else's cut by chance.
/// </remarks>
internal static class ParentChoice
{
    // Shares of this factor of the largest count as equal to it.
    private const double Tie = 0.995;

    // A copy made from the source itself seldom breaks in its middle: each further run costs as much as so many words.
    private const double RunCost = 10;

    // A source of which the copy holds so many times more than of the first is that much shorter.
    private const double MuchShorter = 1.5;

    /// <summary>Marks among <paramref name="pairs"/>.</summary>
    public static void Mark(List<JudgedPair> pairs)
    {
        foreach (IGrouping<int, JudgedPair> copies in pairs.Where(pair => pair.Forward is not null).GroupBy(pair => pair.Copy))
        {
            double most = copies.Max(Explained);
            JudgedPair[] equal = [.. copies.Where(pair => Explained(pair) >= most - ((1 - Tie) * Math.Abs(most))).OrderBy(pair => pair.Source)];
            JudgedPair first = equal[0];
            JudgedPair shortest = equal.MaxBy(pair => pair.SourceShare)!;
            (shortest.SourceShare >= first.SourceShare * MuchShorter ? shortest : first).Parent = true;
        }
    }

    private static double Explained(JudgedPair pair) => pair.Matched - (RunCost * pair.Runs);
}
