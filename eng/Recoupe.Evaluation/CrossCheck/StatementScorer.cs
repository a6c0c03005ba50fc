namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Scores statements: pairs of articles found, and groups that mix two facts.</summary>
internal static class StatementScorer
{
    public static StoryScore Add(StoryScore score, List<PlaceGroup> gold, List<PlaceGroup> statements, List<PlaceGroup> utterances)
    {
        int needed = 0;
        int hit = 0;
        foreach (PlaceGroup fact in gold)
        {
            string[] articles = [.. fact.Places.Select(place => place.Article).Distinct(StringComparer.Ordinal)];
            for (int i = 0; i < articles.Length; i++)
            {
                for (int j = i + 1; j < articles.Length; j++)
                {
                    needed++;
                    hit += statements.Concat(utterances).Any(group => Touches(group, fact, articles[i]) && Touches(group, fact, articles[j])) ? 1 : 0;
                }
            }
        }

        int pairs = 0;
        int confused = 0;
        foreach (PlaceGroup group in statements)
        {
            HashSet<int>[] facts = [.. group.Places.Select(place => FactsOf(place, gold))];
            for (int i = 0; i < facts.Length; i++)
            {
                for (int j = i + 1; j < facts.Length; j++)
                {
                    if (group.Places[i].Article != group.Places[j].Article && facts[i].Count > 0 && facts[j].Count > 0)
                    {
                        pairs++;
                        confused += facts[i].Overlaps(facts[j]) ? 0 : 1;
                    }
                }
            }
        }

        return score with { StatementsNeeded = needed, StatementsHit = hit, StatementPairs = pairs, StatementsConfused = confused };
    }

    private static bool Touches(PlaceGroup group, PlaceGroup fact, string article) =>
        group.Places.Any(place => fact.Places.Any(version => version.Article == article && version.IsTouchedBy(place)));

    private static HashSet<int> FactsOf(GoldPlace place, List<PlaceGroup> gold) =>
        [.. Enumerable.Range(0, gold.Count).Where(g => gold[g].Places.Any(version => version.IsTouchedBy(place)))];
}
