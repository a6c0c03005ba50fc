using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>An entity of one article, while a story is merged.</summary>
internal sealed class StoryUnit(AnnotatedArticle article, int articleIndex, Entity entity, Alias? alias)
{
    /// <summary>The article.</summary>
    public AnnotatedArticle Article { get; } = article;

    /// <summary>Its place in the story.</summary>
    public int ArticleIndex { get; } = articleIndex;

    /// <summary>The entity.</summary>
    public Entity Entity { get; } = entity;

    /// <summary>Its row of the alias table of the article's language.</summary>
    public Alias? Alias { get; } = alias;

    /// <summary>The words of its name.</summary>
    public NameWords Words { get; } = NameWords.Of(entity.Name);

    /// <summary>Its mentions.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Whether the article names it, rather than only say what it does.</summary>
    public bool IsNamed => Mentions.Exists(mention => mention.Kind == MentionKind.Name);

    /// <summary>The unit it was merged into; itself at the root.</summary>
    public StoryUnit? Into { get; set; }

    /// <summary>At a root: all units of the entity.</summary>
    public List<StoryUnit> Members { get; } = [];

    /// <summary>The unit that stands for all that were merged with it.</summary>
    public StoryUnit Root()
    {
        StoryUnit unit = this;
        while (unit.Into is { } into)
        {
            unit = into;
        }

        return unit;
    }
}
