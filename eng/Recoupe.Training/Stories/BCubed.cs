namespace Recoupe.Training.Stories;

/// <summary>BCubed (Bagga and Baldwin 1998), over chosen articles.</summary>
internal static class BCubed
{
    /// <summary>The F1 of the averages over the articles whose gold story is among <paramref name="stories"/>, all others being there too; over all when it is null.</summary>
    public static double F1(IReadOnlyList<string> gold, IReadOnlyList<int> predicted, IReadOnlySet<string>? stories)
    {
        Dictionary<string, int> goldSizes = gold.CountBy(g => g).ToDictionary(StringComparer.Ordinal);
        Dictionary<int, int> sizes = predicted.CountBy(p => p).ToDictionary();
        Dictionary<(string, int), int> cells = Enumerable.Range(0, gold.Count).CountBy(i => (gold[i], predicted[i])).ToDictionary();
        double precision = 0;
        double recall = 0;
        double all = 0;
        for (int i = 0; i < gold.Count; i++)
        {
            if (stories is null || stories.Contains(gold[i]))
            {
                double n = cells[(gold[i], predicted[i])];
                precision += n / sizes[predicted[i]];
                recall += n / goldSizes[gold[i]];
                all++;
            }
        }

        return Harmonic(precision / all, recall / all);
    }

    /// <summary>Of each article only its company in other languages, averaged over the articles that have such company (<c>xl_bcubed</c>).</summary>
    public static (double Precision, double Recall, double F1) AcrossLanguages(IReadOnlyList<string> gold, IReadOnlyList<int> predicted, IReadOnlyList<string> languages, IReadOnlySet<string>? stories)
    {
        ILookup<string, int> byGold = Enumerable.Range(0, gold.Count).ToLookup(i => gold[i], StringComparer.Ordinal);
        ILookup<int, int> byPrediction = Enumerable.Range(0, gold.Count).ToLookup(i => predicted[i]);
        List<double> precisions = [];
        List<double> recalls = [];
        for (int i = 0; i < gold.Count; i++)
        {
            if (stories is not null && !stories.Contains(gold[i]))
            {
                continue;
            }

            int[] right = [.. byGold[gold[i]].Where(j => languages[j] != languages[i])];
            int[] given = [.. byPrediction[predicted[i]].Where(j => languages[j] != languages[i])];
            int both = given.Count(j => gold[j] == gold[i]);
            if (given.Length > 0)
            {
                precisions.Add((double)both / given.Length);
            }

            if (right.Length > 0)
            {
                recalls.Add((double)both / right.Length);
            }
        }

        double precision = precisions.DefaultIfEmpty(1).Average();
        double recall = recalls.DefaultIfEmpty(1).Average();
        return (precision, recall, Harmonic(precision, recall));
    }

    private static double Harmonic(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
