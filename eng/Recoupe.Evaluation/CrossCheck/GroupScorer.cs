namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Scores groups by pairs of their places in different articles.</summary>
internal static class GroupScorer
{
    /// <summary>Counts the pairs; <paramref name="soft"/> places make a pair that is not right count neither way.</summary>
    public static (PairCount Count, List<RightPair> Right) Score(List<PlaceGroup> gold, List<PlaceGroup> predicted, IReadOnlyList<GoldPlace> soft)
    {
        HashSet<int> optional = [.. Enumerable.Range(0, gold.Count).Where(i => gold[i].Is("optional"))];
        Dictionary<(int, string, string), bool> needed = Needed(gold, optional);
        List<RightPair> right = [];
        int wrong = 0;
        foreach (PlaceGroup group in predicted)
        {
            HashSet<(int, string, string)> seen = [];
            for (int i = 0; i < group.Places.Count; i++)
            {
                for (int j = i + 1; j < group.Places.Count; j++)
                {
                    (GoldPlace x, GoldPlace y) = (group.Places[i], group.Places[j]);
                    int order = string.CompareOrdinal(x.Article, y.Article);
                    if (order == 0)
                    {
                        continue;
                    }

                    if (order > 0)
                    {
                        (x, y) = (y, x);
                    }

                    HashSet<int> both = GroupsOf(x, gold);
                    both.IntersectWith(GroupsOf(y, gold));
                    int[] hard = [.. both.Where(g => !optional.Contains(g)).Order()];
                    if (hard.Length > 0)
                    {
                        bool fresh = false;
                        foreach (int g in hard)
                        {
                            (int, string, string) key = (g, x.Article, y.Article);
                            if (needed.ContainsKey(key))
                            {
                                needed[key] = true;
                            }

                            fresh |= seen.Add(key);
                        }

                        if (fresh)
                        {
                            right.Add(new RightPair(gold[hard[0]], group, x, y));
                        }
                    }
                    else if (both.Count == 0 && !soft.Any(place => place.IsMetBy(x)) && !soft.Any(place => place.IsMetBy(y)))
                    {
                        wrong++;
                    }
                }
            }
        }

        int hit = needed.Values.Count(met => met);
        return (new PairCount(right.Count, wrong, needed.Count - hit, hit), right);
    }

    private static HashSet<int> GroupsOf(GoldPlace place, List<PlaceGroup> gold) =>
        [.. Enumerable.Range(0, gold.Count).Where(g => gold[g].Places.Any(version => version.IsMetBy(place)))];

    private static Dictionary<(int, string, string), bool> Needed(List<PlaceGroup> gold, HashSet<int> optional)
    {
        Dictionary<(int, string, string), bool> needed = [];
        for (int g = 0; g < gold.Count; g++)
        {
            if (optional.Contains(g))
            {
                continue;
            }

            string[] articles = [.. gold[g].Places.Where(place => !PlaceGroup.IsTrue(place.Element, "optional")).Select(place => place.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            for (int i = 0; i < articles.Length; i++)
            {
                for (int j = i + 1; j < articles.Length; j++)
                {
                    needed[(g, articles[i], articles[j])] = false;
                }
            }
        }

        return needed;
    }
}
