namespace Recoupe.Stories;

/// <summary>What the join-or-new decision looks at, for one article and one story.</summary>
internal static class JoinFeatures
{
    /// <summary>The names of the features, in order; <c>weights.tsv</c> has a row for each.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "bias", "centroid", "best", "second", "names", "numbers", "titles", "covered", "heaviest", "shared",
        "gap", "age", "undated", "size", "best*names", "centroid*size", "margin", "rarity", "best*gap", "single",
    ];

    /// <summary>Fills <paramref name="values"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="strand">The strand of the story that it is compared with.</param>
    /// <param name="margin">How much nearer this strand is than the next, by the cosine of the centroid.</param>
    /// <param name="nearest">The index of the member that resembles the article most.</param>
    /// <param name="values">One value a feature.</param>
    public static void Compute(ArticleProfile article, Strand strand, double margin, out int nearest, Span<double> values)
    {
        TermVector vector = article.Vector;
        TermOverlap whole = TermVector.Compare(vector, strand.Centroid);
        double norm = strand.Centroid.Norm;
        double scale = norm == 0 ? 0 : 1 / norm;
        double best = 0;
        double second = 0;
        TermOverlap closest = default;
        nearest = 0;
        for (int i = 0; i < strand.Members.Count; i++)
        {
            TermOverlap overlap = TermVector.Compare(vector, strand.Members[i]);
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
        values[n++] = whole.Dot * scale;
        values[n++] = best;
        values[n++] = second;
        values[n++] = closest.NameDot;
        values[n++] = closest.NumberDot;
        values[n++] = closest.TitleDot;
        values[n++] = Math.Sqrt(whole.Covered);
        values[n++] = whole.Heaviest;
        values[n++] = Math.Log(1 + closest.Count);
        values[n++] = Math.Log(1 + gap);
        values[n++] = Math.Log(1 + age);
        values[n++] = dated ? 0 : 1;
        values[n++] = size;
        values[n++] = best * closest.NameDot;
        values[n++] = whole.Dot * scale * size;
        values[n++] = margin;
        values[n++] = SharedRarity(article, strand.Centroid) / 10;
        values[n++] = best * Math.Log(1 + gap);
        values[n] = strand.Size == 1 ? 1 : 0;
    }

    private static double SharedRarity(ArticleProfile article, TermVector other)
    {
        double sum = 0;
        uint[] mine = article.Vector.Terms;
        uint[] theirs = other.Terms;
        int j = 0;
        for (int i = 0; i < mine.Length; i++)
        {
            while (j < theirs.Length && theirs[j] < mine[i])
            {
                j++;
            }

            if (j < theirs.Length && theirs[j] == mine[i])
            {
                sum += article.Rarity[i];
            }
        }

        return Math.Log(1 + sum);
    }

    private static double Days(long ticks) => (double)ticks / TimeSpan.TicksPerDay;
}
