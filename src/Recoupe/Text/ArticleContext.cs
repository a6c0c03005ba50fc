namespace Recoupe.Text;

/// <summary>One article on its way through the pipeline: what it is, and the layers it has so far.</summary>
public sealed class ArticleContext
{
    /// <summary>Starts with the layers that the input gives.</summary>
    public ArticleContext(Article article, Annotations given)
    {
        Article = article;
        Layers = given;
        Language = article.Language ?? "und";
    }

    /// <summary>The article; its text never changes.</summary>
    public Article Article { get; }

    /// <summary>The text.</summary>
    public string Text => Article.Text;

    /// <summary>ISO 639-1 code of the language, <c>und</c> while unknown.</summary>
    public string Language { get; set; }

    /// <summary>The layers so far; a stage replaces the set.</summary>
    public Annotations Layers { get; set; }
}
