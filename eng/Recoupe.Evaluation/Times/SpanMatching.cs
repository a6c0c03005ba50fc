using Recoupe.Text;

namespace Recoupe.Evaluation.Times;

/// <summary>Pairs gold and found spans one to one: equal spans first, then the largest overlap.</summary>
internal static class SpanMatching
{
    /// <summary>The pairs of indices, and whether their spans are equal.</summary>
    public static List<(int Gold, int Found, bool Equal)> Pairs(IReadOnlyList<Span> gold, IReadOnlyList<Span> found)
    {
        List<(bool Unequal, int Overlap, int GoldStart, int FoundStart, int Gold, int Found)> candidates = [];
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < found.Count; j++)
            {
                int overlap = Math.Min(gold[i].End, found[j].End) - Math.Max(gold[i].Start, found[j].Start);
                if (overlap > 0)
                {
                    candidates.Add((gold[i] != found[j], -overlap, gold[i].Start, found[j].Start, i, j));
                }
            }
        }

        candidates.Sort();
        HashSet<int> usedGold = [];
        HashSet<int> usedFound = [];
        List<(int, int, bool)> pairs = [];
        foreach ((bool unequal, _, _, _, int i, int j) in candidates)
        {
            if (!usedGold.Contains(i) && !usedFound.Contains(j))
            {
                usedGold.Add(i);
                usedFound.Add(j);
                pairs.Add((i, j, !unequal));
            }
        }

        return pairs;
    }
}
