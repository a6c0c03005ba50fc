using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>Explains why an article is in its story, down to the places in both texts.</summary>
/// <param name="texts">Where the texts of earlier articles are read back.</param>
public sealed class StoryExplainer(IArticleTexts texts)
{
    /// <summary>What stands behind the assignment of <paramref name="article"/>.</summary>
    public StoryExplanation Explain(AnnotatedArticle article, StoryAssignment assignment)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(assignment);
        AnnotatedArticle? nearest = assignment.NearestArticle is { } id && id != article.Article.Id ? texts.Find(id) : null;
        return new StoryExplanation(assignment, nearest is null ? [] : [.. SharedPassages.Between(nearest, article).OrderBy(passage => passage.B)]);
    }
}
