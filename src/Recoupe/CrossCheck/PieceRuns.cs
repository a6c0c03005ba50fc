namespace Recoupe.CrossCheck;

/// <summary>Joins clusters of pieces that always stand side by side: several sentences said in one breath are one utterance.</summary>
internal static class PieceRuns
{
    /// <summary>Joins each cluster to the one before it in its quotes when every one of its pieces follows a piece of that cluster, or the other way round.</summary>
    public static void Join(Clusters clusters, IReadOnlyList<Piece> pieces, IReadOnlyList<QuotedUnit> units)
    {
        int[] firstOf = new int[units.Count];
        for (int i = pieces.Count - 1; i >= 0; i--)
        {
            firstOf[pieces[i].Quote] = i;
        }

        bool joined = true;
        while (joined)
        {
            joined = false;
            for (int i = 1; i < pieces.Count; i++)
            {
                bool adjacent = pieces[i].Quote == pieces[i - 1].Quote && !pieces[i].Welded;
                if (adjacent && !clusters.Together(i - 1, i) && (AlwaysBeside(clusters, pieces, i, i - 1, -1) || AlwaysBeside(clusters, pieces, i - 1, i, +1)))
                {
                    clusters.Merge(i - 1, i);
                    joined = true;
                }
            }
        }
    }

    private static bool AlwaysBeside(Clusters clusters, IReadOnlyList<Piece> pieces, int piece, int other, int step)
    {
        IReadOnlyList<int> members = clusters.MembersOf(piece);
        if (members.Count < 2)
        {
            return false;
        }

        foreach (int member in members)
        {
            int beside = member + step;
            bool there = beside >= 0 && beside < pieces.Count && pieces[beside].Quote == pieces[member].Quote && clusters.Together(beside, other);
            if (!there)
            {
                return false;
            }
        }

        return true;
    }
}
