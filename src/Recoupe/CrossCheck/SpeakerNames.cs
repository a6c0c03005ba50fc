using Recoupe.Names;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>The names of speakers as the whole story knows them.</summary>
internal sealed class SpeakerNames(StoryEntities entities)
{
    private readonly Dictionary<string, Dictionary<string, Entity>> _byArticle = new(StringComparer.Ordinal);

    /// <summary>The canonical name of who an article calls <paramref name="name"/>; the name itself when no mention of the article bears it.</summary>
    public string? Of(AnnotatedArticle article, string? name) =>
        name is not null && EntitiesOf(article).TryGetValue(name, out Entity? entity) ? entities.Canonical(article, entity).Name : name;

    private Dictionary<string, Entity> EntitiesOf(AnnotatedArticle article)
    {
        if (!_byArticle.TryGetValue(article.Article.Id, out Dictionary<string, Entity>? byName))
        {
            _byArticle[article.Article.Id] = byName = new Dictionary<string, Entity>(StringComparer.Ordinal);
            foreach (Mention mention in article.Layers.Mentions)
            {
                if (mention.Entity is { } entity)
                {
                    byName.TryAdd(entity.Name, entity);
                }
            }
        }

        return byName;
    }
}
