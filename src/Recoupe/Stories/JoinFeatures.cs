namespace Recoupe.Stories;

/// <summary>What the join-or-new decision looks at, for one article and one story.</summary>
internal static class JoinFeatures
{
    /// <summary>The names of the features, in order; <c>weights.tsv</c> has a row for each.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "bias", "centroid", "best", "second", "names", "numbers", "titles", "covered", "heaviest", "shared",
        "gap", "age", "undated", "size", "best*names", "centroid*size", "margin", "rarity", "best*gap", "single",
        "cohesion", "centroid*cohesion", "reached", "missing", "rarest", "words", "unlike numbers", "first",
    ];

    /// <summary>Fills <paramref name="values"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="strand">The strand of the story that it is compared with.</param>
    /// <param name="candidate">How the strand was found.</param>
    /// <param name="nearest">The index of the member that resembles the article most.</param>
    /// <param name="values">One value a feature.</param>
    public static void Compute(ArticleProfile article, Strand strand, Candidate candidate, out int nearest, Span<double> values)
    {
        TermVector vector = article.Vector;
        TermOverlap whole = TermVector.Compare(article, strand.Centroid);
        double norm = strand.Centroid.Norm;
        double best = 0;
        double second = 0;
        TermOverlap closest = default;
        nearest = 0;
        for (int i = 0; i < strand.Members.Count; i++)
        {
            TermOverlap overlap = TermVector.Compare(article, strand.Members[i]);
            if (overlap.Dot > best)
            {
                second = best;
                best = overlap.Dot;
                closest = overlap;
                nearest = i;
            }
            else if (overlap.Dot > second)
            {
                second = overlap.Dot;
            }
        }

        bool dated = article.Time != long.MinValue && strand.Last != long.MinValue;
        double gap = dated ? Days(article.Time > strand.Last ? article.Time - strand.Last : article.Time < strand.First ? strand.First - article.Time : 0) : 0;
        double age = dated ? Days(Math.Abs(article.Time - strand.First)) : 0;
        double size = Math.Log(strand.Size);
        int n = 0;
        values[n++] = 1;
        values[n++] = whole.Dot;
        values[n++] = best;
        values[n++] = second;
        values[n++] = closest.NameDot;
        values[n++] = closest.NumberDot;
        values[n++] = closest.TitleDot;
        values[n++] = Math.Sqrt(whole.Covered);
        values[n++] = whole.Heaviest;
        values[n++] = Math.Log(1 + closest.Count);
        values[n++] = Math.Log(1 + (24 * gap));
        values[n++] = Math.Log(1 + age);
        values[n++] = dated ? 0 : 1;
        values[n++] = size;
        values[n++] = best * closest.NameDot;
        values[n++] = whole.Dot * size;
        values[n++] = candidate.Margin;
        values[n++] = Math.Log(1 + whole.Rarity) / 10;
        values[n++] = best * Math.Log(1 + (24 * gap));
        values[n++] = strand.Size == 1 ? 1 : 0;
        double cohesion = strand.Size == 1 ? 0 : norm / strand.Size;
        values[n++] = cohesion;
        values[n++] = whole.Dot * cohesion;
        values[n++] = Math.Sqrt(whole.Reached);
        values[n++] = Missing(article, strand.Centroid);
        values[n++] = whole.Rarest / 10;
        values[n++] = Math.Log(article.Words) / 10;
        values[n++] = closest.NumberDot == 0 && HasNumber(vector) && HasNumber(strand.Members[nearest]) ? 1 : 0;
        values[n] = candidate.Margin > 0 ? 1 : 0;
    }

    // The greatest weight of a term of the article that the story lacks.
    private static double Missing(ArticleProfile article, TermVector other)
    {
        double most = 0;
        int j = 0;
        for (int i = 0; i < article.Vector.Terms.Length; i++)
        {
            if (!Shares(article.Vector.Terms[i], other.Terms, ref j))
            {
                most = Math.Max(most, article.Weights[i]);
            }
        }

        return most;
    }

    private static bool Shares(uint term, uint[] others, ref int j)
    {
        while (j < others.Length && others[j] < term)
        {
            j++;
        }

        return j < others.Length && others[j] == term;
    }

    private static bool HasNumber(TermVector vector)
    {
        foreach (TermKind kind in vector.Kinds)
        {
            if ((kind & TermKind.Number) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static double Days(long ticks) => (double)ticks / TimeSpan.TicksPerDay;
}
