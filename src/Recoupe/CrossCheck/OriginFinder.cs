namespace Recoupe.CrossCheck;

/// <summary>Finds which articles have one origin: those tied by shared copy, and those that credit one agency.</summary>
internal static class OriginFinder
{
    // Shared copy below this part of the shorter text is a sentence taken over, not a common origin of the article.
    private const double LeastShare = 0.08;

    /// <summary>The origins, in the order of their first articles.</summary>
    public static IReadOnlyList<Origin> Find(IReadOnlyList<StoryText> texts, IReadOnlyList<SharedCopy> reuse, CreditFinder credits)
    {
        Dictionary<string, int> indexOf = new(StringComparer.Ordinal);
        for (int i = 0; i < texts.Count; i++)
        {
            indexOf[texts[i].Article.Article.Id] = i;
        }

        Clusters clusters = new(texts.Count);
        List<(int A, int B, OriginTie Tie)> ties = [];
        foreach (SharedCopy copy in reuse)
        {
            if (copy.Share >= LeastShare || copy.Relation != TieReason.Partial)
            {
                int a = indexOf[copy.First.Article.Id];
                int b = indexOf[copy.Second.Article.Id];
                ties.Add((a, b, new OriginTie(copy.First, copy.Second, copy.Relation, null, copy.Share)));
                clusters.Merge(a, b);
            }
        }

        Dictionary<string, int> firstCredit = new(StringComparer.Ordinal);
        for (int i = 0; i < texts.Count; i++)
        {
            foreach (string agency in credits.Of(texts[i]))
            {
                if (!firstCredit.TryAdd(agency, i))
                {
                    int first = firstCredit[agency];
                    ties.Add((first, i, new OriginTie(texts[first].Article, texts[i].Article, TieReason.Credit, agency, 0)));
                    clusters.Merge(first, i);
                }
            }
        }

        return
        [
            .. clusters.All().Select(members => new Origin(
                [.. members.Select(member => texts[member].Article)],
                [.. ties.Where(tie => clusters.Together(tie.A, members[0])).OrderBy(tie => tie.A).ThenBy(tie => tie.B).Select(tie => tie.Tie)])),
        ];
    }
}
