namespace Recoupe.Reuse;

/// <summary>Aligns the sentences of two articles that tell the same in the same order: a local alignment over the terms they share.</summary>
/// <remarks>Smith and Waterman 1981, with sentences for letters. Order and selection are what tells a rewritten copy from two reports of one event.</remarks>
internal sealed class SentenceChain
{
    // Two sentences that share less than this of the lighter one speak of different things.
    private const double Unlike = 0.3;

    // Across languages fewer words meet, and those that do say more.
    private const double UnlikeForeign = 0.2;
    private const double Gap = 0.12;
    private const int MaxSentences = 120;

    // A sentence that says less than this is too short to compare.
    private const double LeastWeight = 1.5;

    /// <summary>Aligns.</summary>
    /// <param name="a">The one article.</param>
    /// <param name="b">The other.</param>
    /// <param name="words">How rare words are in the story.</param>
    /// <param name="links">Filled with the pairs of sentences, by their numbers, in order.</param>
    /// <returns>The score: the likeness of the sentences beyond that of unlike ones, summed, less the gaps.</returns>
    public static double Align(CopyText a, CopyText b, StoryWords words, List<(int A, int B)> links)
    {
        links.Clear();
        bool foreign = !string.Equals(a.Article.Article.Language, b.Article.Article.Language, StringComparison.Ordinal);
        Dictionary<uint, double>[] left = Sentences(a, words, foreign);
        Dictionary<uint, double>[] right = Sentences(b, words, foreign);
        double[] leftWeights = [.. left.Select(s => s.Values.Sum())];
        double[] rightWeights = [.. right.Select(s => s.Values.Sum())];
        double[,] best = new double[left.Length + 1, right.Length + 1];
        double[,] like = new double[left.Length, right.Length];
        double top = 0;
        (int i, int j) = (0, 0);
        for (int x = 0; x < left.Length; x++)
        {
            for (int y = 0; y < right.Length; y++)
            {
                like[x, y] = Likeness(left[x], right[y], leftWeights[x], rightWeights[y]) - (foreign ? UnlikeForeign : Unlike);
                double value = Math.Max(0, best[x, y] + like[x, y]);
                value = Math.Max(value, Math.Max(best[x, y + 1], best[x + 1, y]) - Gap);
                best[x + 1, y + 1] = value;
                if (value > top)
                {
                    (top, i, j) = (value, x + 1, y + 1);
                }
            }
        }

        while (i > 0 && j > 0 && best[i, j] > 0)
        {
            if (best[i, j] == best[i - 1, j - 1] + like[i - 1, j - 1])
            {
                i--;
                j--;
                if (like[i, j] > 0)
                {
                    links.Add((i, j));
                }
            }
            else if (best[i, j] == best[i - 1, j] - Gap)
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        links.Reverse();
        return top;
    }

    private static Dictionary<uint, double>[] Sentences(CopyText text, StoryWords words, bool anchorsOnly)
    {
        int count = Math.Min(text.Sentences.Length - 1, MaxSentences);
        Dictionary<uint, double>[] sentences = new Dictionary<uint, double>[count];
        for (int s = 0; s < count; s++)
        {
            Dictionary<uint, double> terms = [];
            for (int i = text.Sentences[s]; i < text.Sentences[s + 1]; i++)
            {
                double weight = words.Weight(text, i);
                if (weight > 0 && (!anchorsOnly || text.Anchor[i]))
                {
                    terms[text.Terms[i]] = weight;
                }
            }

            sentences[s] = terms;
        }

        return sentences;
    }

    private static double Likeness(Dictionary<uint, double> a, Dictionary<uint, double> b, double aWeight, double bWeight)
    {
        double lighter = Math.Min(aWeight, bWeight);
        if (lighter < LeastWeight)
        {
            return 0;
        }

        (Dictionary<uint, double> few, Dictionary<uint, double> many) = a.Count <= b.Count ? (a, b) : (b, a);
        double shared = 0;
        foreach ((uint term, double weight) in few)
        {
            if (many.TryGetValue(term, out double other))
            {
                shared += Math.Min(weight, other);
            }
        }

        // Between the share of the lighter sentence and that of the heavier: a short sentence inside a long one is half a copy.
        return shared / Math.Sqrt(lighter * Math.Max(aWeight, bWeight));
    }
}
