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
    public static void Compute(ArticleProfile article, Strand strand, in Candidate candidate, out int nearest, Span<double> values)
    {
        ReadOnlySpan<TermVector> members = strand.Members;
        TermOverlap whole = candidate.Whole;
        double norm = strand.Centroid.Norm;
        double best = 0;
        double second = 0;
        TermOverlap closest = default;
        nearest = 0;
        for (int i = 0; i < members.Length; i++)
        {
            TermOverlap overlap = members[i].Compare(article);
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
        double size = Logarithm.Of(Math.Max(1, strand.Size));
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
        values[n++] = Logarithm.Of(1 + closest.Count);
        values[n++] = Logarithm.Of(1 + (24 * gap));
        values[n++] = Logarithm.Of(1 + age);
        values[n++] = dated ? 0 : 1;
        values[n++] = size;
        values[n++] = best * closest.NameDot;
        values[n++] = whole.Dot * size;
        values[n++] = candidate.Margin;
        values[n++] = Logarithm.Of(1 + whole.Rarity) / 10;
        values[n++] = best * Logarithm.Of(1 + (24 * gap));
        values[n++] = strand.Size == 1 ? 1 : 0;
        double cohesion = strand.Size == 1 ? 0 : norm / strand.Size;
        values[n++] = cohesion;
        values[n++] = whole.Dot * cohesion;
        values[n++] = Math.Sqrt(whole.Reached);
        values[n++] = strand.Centroid.Missing(article);
        values[n++] = whole.Rarest / 10;
        values[n++] = Logarithm.Of(Math.Max(1, article.Words)) / 10;
        values[n++] = closest.NumberDot == 0 && article.HasNumber() && nearest < members.Length && members[nearest].HasNumber() ? 1 : 0;
        values[n] = candidate.Margin > 0 ? 1 : 0;
    }

    private static double Days(long ticks) => (double)ticks / TimeSpan.TicksPerDay;
}
