using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Finds what each article leaves out although two or more origins carry it.</summary>
internal static class OmissionFinder
{
    private const int FewestOrigins = 2;

    /// <summary>The articles that leave something out, in the order of the story.</summary>
    public static IReadOnlyList<Omission> Find(
        IReadOnlyList<AnnotatedArticle> articles, IReadOnlyList<Utterance> utterances, IReadOnlyList<Figure> figures, IReadOnlyList<Statement> statements)
    {
        HashSet<string>?[] told = [.. utterances.Select(utterance => Carriers(utterance.Origins, utterance.Versions.Select(version => version.Place)))];
        HashSet<string>?[] given = [.. figures.Select(figure => Carriers(figure.Origins, figure.Versions.Select(version => version.Place)))];
        HashSet<string>?[] stated = [.. statements.Select(statement => Carriers(statement.Origins, statement.Versions))];
        List<Omission> omissions = [];
        foreach (AnnotatedArticle article in articles)
        {
            Omission omission = new(article, Without(article, told), Without(article, given), Without(article, stated));
            if (omission.Utterances.Count + omission.Figures.Count + omission.Statements.Count > 0)
            {
                omissions.Add(omission);
            }
        }

        return omissions;
    }

    private static HashSet<string>? Carriers(int origins, IEnumerable<Excerpt> places) =>
        origins < FewestOrigins ? null : new HashSet<string>(places.Select(place => place.ArticleId), StringComparer.Ordinal);

    private static List<int> Without(AnnotatedArticle article, HashSet<string>?[] carriers)
    {
        List<int> missing = [];
        for (int i = 0; i < carriers.Length; i++)
        {
            if (carriers[i] is { } there && !there.Contains(article.Article.Id))
            {
                missing.Add(i);
            }
        }

        return missing;
    }
}
