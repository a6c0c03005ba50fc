namespace Recoupe.Evaluation.Stories;

/// <summary>A grouping of articles beside the gold one, and the measures of <c>score_stories.py</c> on it.</summary>
internal sealed class Grouping(IReadOnlyList<GroupedArticle> articles)
{
    /// <summary>Bagga and Baldwin's averages over the articles.</summary>
    public Agreement BCubed()
    {
        Dictionary<string, int> gold = articles.CountBy(a => a.Gold).ToDictionary(StringComparer.Ordinal);
        Dictionary<string, int> assigned = articles.CountBy(a => a.Assigned).ToDictionary(StringComparer.Ordinal);
        double precision = 0;
        double recall = 0;
        foreach (((string g, string s), int n) in articles.CountBy(a => (a.Gold, a.Assigned)))
        {
            precision += (double)n * n / assigned[s];
            recall += (double)n * n / gold[g];
        }

        return new Agreement(precision / articles.Count, recall / articles.Count);
    }

    /// <summary>Precision and recall of the pairs that are together.</summary>
    public Agreement Pairs()
    {
        double both = articles.CountBy(a => (a.Gold, a.Assigned)).Sum(c => Pairs(c.Value));
        double assigned = articles.CountBy(a => a.Assigned).Sum(c => Pairs(c.Value));
        double gold = articles.CountBy(a => a.Gold).Sum(c => Pairs(c.Value));
        return new Agreement(assigned == 0 ? 1 : both / assigned, gold == 0 ? 1 : both / gold);
    }

    /// <summary>Of each article only its company in other languages, averaged over the articles that have such company.</summary>
    public Agreement AcrossLanguages()
    {
        ILookup<string, GroupedArticle> gold = articles.ToLookup(a => a.Gold, StringComparer.Ordinal);
        ILookup<string, GroupedArticle> assigned = articles.ToLookup(a => a.Assigned, StringComparer.Ordinal);
        List<double> precisions = [];
        List<double> recalls = [];
        foreach (GroupedArticle article in articles)
        {
            int right = gold[article.Gold].Count(a => a.Language != article.Language);
            int given = 0;
            int both = 0;
            foreach (GroupedArticle other in assigned[article.Assigned].Where(a => a.Language != article.Language))
            {
                given++;
                both += other.Gold == article.Gold ? 1 : 0;
            }

            if (given > 0)
            {
                precisions.Add((double)both / given);
            }

            if (right > 0)
            {
                recalls.Add((double)both / right);
            }
        }

        return new Agreement(precisions.DefaultIfEmpty(1).Average(), recalls.DefaultIfEmpty(1).Average());
    }

    private static double Pairs(double n) => n * (n - 1) / 2;
}
