using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Counts the independent origins behind a set of places.</summary>
internal sealed class OriginCount
{
    private readonly Dictionary<string, int> _originOf = new(StringComparer.Ordinal);

    public OriginCount(IReadOnlyList<Origin> origins)
    {
        for (int i = 0; i < origins.Count; i++)
        {
            foreach (AnnotatedArticle article in origins[i].Articles)
            {
                _originOf[article.Article.Id] = i;
            }
        }
    }

    /// <summary>How many origins the articles of <paramref name="places"/> have.</summary>
    public int Of(IEnumerable<Excerpt> places) => places.Select(place => _originOf[place.ArticleId]).Distinct().Count();
}
