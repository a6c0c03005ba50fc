using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>A stretch of an article's text: the only thing a cross-check ever shows.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">The stretch, in UTF-16 code units of the article's text.</param>
public sealed record Excerpt(AnnotatedArticle Article, Span Span)
{
    /// <summary>The id of the article.</summary>
    public string ArticleId => Article.Article.Id;

    /// <summary>The words, as they stand in the article.</summary>
    public string Text => Span.TextOf(Article.Text);
}
