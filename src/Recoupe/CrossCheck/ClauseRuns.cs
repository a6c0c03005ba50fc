namespace Recoupe.CrossCheck;

/// <summary>Joins clusters of clauses that always stand side by side: several sentences said in one breath are one utterance.</summary>
internal static class ClauseRuns
{
    /// <summary>Joins each cluster to the one before it in its quotes when every one of its clauses follows a clause of that cluster, or the other way round.</summary>
    public static void Join(Clusters clusters, IReadOnlyList<Clause> clauses, IReadOnlyList<QuotedUnit> units)
    {
        int[] firstOf = new int[units.Count];
        for (int i = clauses.Count - 1; i >= 0; i--)
        {
            firstOf[clauses[i].Quote] = i;
        }

        bool joined = true;
        while (joined)
        {
            joined = false;
            for (int i = 1; i < clauses.Count; i++)
            {
                bool adjacent = clauses[i].Quote == clauses[i - 1].Quote && !clauses[i].Welded;
                if (adjacent && !clusters.Together(i - 1, i) && (AlwaysBeside(clusters, clauses, i, i - 1, -1) || AlwaysBeside(clusters, clauses, i - 1, i, +1)))
                {
                    clusters.Merge(i - 1, i);
                    joined = true;
                }
            }
        }
    }

    private static bool AlwaysBeside(Clusters clusters, IReadOnlyList<Clause> clauses, int clause, int other, int step)
    {
        IReadOnlyList<int> members = clusters.MembersOf(clause);
        if (members.Count < 2)
        {
            return false;
        }

        foreach (int member in members)
        {
            int beside = member + step;
            bool there = beside >= 0 && beside < clauses.Count && clauses[beside].Quote == clauses[member].Quote && clusters.Together(beside, other);
            if (!there)
            {
                return false;
            }
        }

        return true;
    }
}
