namespace Recoupe.Text;

/// <summary>An article and everything found in it.</summary>
/// <param name="Article">The article, its language known.</param>
/// <param name="Layers">The layers.</param>
public sealed record AnnotatedArticle(Article Article, Annotations Layers)
{
    /// <summary>The text.</summary>
    public string Text => Article.Text;
}
