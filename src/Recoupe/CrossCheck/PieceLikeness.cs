namespace Recoupe.CrossCheck;

/// <summary>How alike two pieces of quotes are: as wholes, or by the clauses that are most alike, whichever is more.</summary>
internal static class PieceLikeness
{
    // Clauses alike tell a little less than wholes.
    private const double ByClause = 0.95;

    // So much weight must two clauses share to speak for their pieces.
    private const double LeastShared = 1.2;

    /// <summary>The likeness, from 0 to 1.</summary>
    public static double Of(Piece a, Piece b, StoryLexicon lexicon)
    {
        double best = Likeness.Of(a.Bag, b.Bag, lexicon).Score;
        foreach (Bag clause in a.Clauses)
        {
            best = Math.Max(best, Clause(clause, b.Bag, lexicon));
            foreach (Bag other in b.Clauses)
            {
                best = Math.Max(best, Clause(clause, other, lexicon));
            }
        }

        foreach (Bag clause in b.Clauses)
        {
            best = Math.Max(best, Clause(a.Bag, clause, lexicon));
        }

        return best;
    }

    private static double Clause(Bag a, Bag b, StoryLexicon lexicon)
    {
        Likeness likeness = Likeness.Of(a, b, lexicon);
        return likeness.Shared >= LeastShared ? ByClause * likeness.Score : 0;
    }
}
