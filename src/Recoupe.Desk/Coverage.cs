using Recoupe.CrossCheck;
using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Desk;

/// <summary>The coverage of one run: forms stories, finds shared copy, and cross-checks every story.</summary>
public sealed class Coverage(LanguageCatalog languages)
{
    private readonly StoryIndex _stories = new(catalog: languages);
    private readonly List<AnnotatedArticle> _articles = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoryAssignment> _assignments = new(StringComparer.Ordinal);

    /// <summary>The articles taken so far.</summary>
    public int Count => _articles.Count;

    /// <summary>Takes an article in. One whose id was there before is another version: it is kept beside the first, under an id of its own (<c>id~2</c>).</summary>
    /// <returns>The id it is kept under.</returns>
    public string Add(AnnotatedArticle article)
    {
        int version = _ids[article.Article.Id] = _ids.GetValueOrDefault(article.Article.Id) + 1;
        if (version > 1)
        {
            string id = $"{article.Article.Id}~{version.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            article = article with { Article = article.Article with { Id = id } };
            if (!_ids.TryAdd(id, 1))
            {
                return Add(article);
            }
        }

        _assignments[article.Article.Id] = _stories.Assign(article);
        _articles.Add(article);
        return article.Article.Id;
    }

    /// <summary>Why the article of this id is in its story.</summary>
    /// <exception cref="KeyNotFoundException">No article of this id was taken in.</exception>
    public StoryAssignment AssignmentOf(string id) => _assignments[id];

    /// <summary>Cross-checks what was taken in.</summary>
    public Dossier Check()
    {
        StoryReuse reuse = new(languages);
        ReuseRelation[] copies = [.. _articles.GroupBy(article => _assignments[article.Article.Id].Story, StringComparer.Ordinal).SelectMany(story => reuse.Between([.. story]))];
        return new CrossChecker(languages).Check(_articles, article => _assignments[article.Article.Id].Story, copies);
    }
}
