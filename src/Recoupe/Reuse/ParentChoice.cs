namespace Recoupe.Reuse;

/// <summary>Marks for each copy its most likely direct source: the one that explains most of it; of several that explain as much, the earliest.</summary>
internal static class ParentChoice
{
    // Shares of this factor of the largest count as equal to it.
    private const double Tie = 0.97;

    /// <summary>Marks among <paramref name="pairs"/>.</summary>
    public static void Mark(List<JudgedPair> pairs, IReadOnlyList<Document> documents)
    {
        foreach (IGrouping<int, JudgedPair> copies in pairs.Where(pair => pair.Forward is not null).GroupBy(pair => pair.Copy))
        {
            int most = copies.Max(pair => pair.Matched);
            copies.Where(pair => pair.Matched >= most * Tie)
                .OrderBy(pair => documents[pair.Source].Time)
                .ThenBy(pair => pair.Source)
                .First().Parent = true;
        }
    }
}
