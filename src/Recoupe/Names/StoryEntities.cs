using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>The entities of a story: those of its articles, merged over spellings and languages.</summary>
/// <remarks>
/// Merged are: entities of one row of the alias tables; equal names; people whose full names fit; a surname alone with the only person of the story
/// that bears it; an acronym with the only name it can stand for. Two people that one article tells apart stay apart.
/// </remarks>
public sealed class StoryEntities
{
    private readonly Dictionary<(string Article, Entity Entity), Entity> _canonical;

    internal StoryEntities(IReadOnlyList<StoryEntity> entities, Dictionary<(string Article, Entity Entity), Entity> canonical)
    {
        Entities = entities;
        _canonical = canonical;
    }

    /// <summary>The entities, the most mentioned first, then by name.</summary>
    public IReadOnlyList<StoryEntity> Entities { get; }

    /// <summary>Merges the entities of <paramref name="articles"/> with the built-in language packs and no corrections.</summary>
    public static StoryEntities Merge(IReadOnlyList<AnnotatedArticle> articles) => Merge(articles, LanguageCatalog.Embedded, EntityCorrections.None);

    /// <summary>Merges the entities of <paramref name="articles"/>.</summary>
    /// <param name="articles">The articles of one story.</param>
    /// <param name="catalog">The packs whose alias tables tell spellings of one entity.</param>
    /// <param name="corrections">What a user has stated: it goes before every rule.</param>
    public static StoryEntities Merge(IReadOnlyList<AnnotatedArticle> articles, LanguageCatalog catalog, EntityCorrections corrections) =>
        new StoryMerger(catalog, corrections).Merge(articles);

    /// <summary>The canonical form of an entity of an article; the entity itself when the story lacks it.</summary>
    public Entity Canonical(AnnotatedArticle article, Entity entity) => _canonical.GetValueOrDefault((article.Article.Id, entity), entity);
}
