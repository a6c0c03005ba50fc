using Recoupe.Text;

namespace Recoupe.Storage.Sql;

/// <summary>What is written of an article beside its body.</summary>
internal sealed class ArticleRow
{
    public const string Insert =
        """
        INSERT INTO article(id, url, story, version, first_seen, source, source_folded, title, published, published_key, language, words)
        VALUES(@Id, @Url, @Story, @Version, @Seen, @Source, @SourceFolded, @Title, @Published, @PublishedKey, @Language, @Words)
        RETURNING number
        """;

    public const string Update =
        """
        UPDATE article SET version = @Version, source = @Source, source_folded = @SourceFolded, title = @Title, published = @Published,
            published_key = @PublishedKey, language = @Language, words = @Words WHERE id = @Id
        """;

    public string Id { get; init; } = "";

    public string? Url { get; init; }

    public string Story { get; init; } = "";

    public int Version { get; init; }

    public long Seen { get; init; }

    public string? Source { get; init; }

    public string SourceFolded { get; init; } = "";

    public string? Title { get; init; }

    public string? Published { get; init; }

    public long? PublishedKey { get; init; }

    public string? Language { get; init; }

    public int Words { get; init; }

    public static ArticleRow Of(Arrival arrival, string story, int version)
    {
        Article article = arrival.Article.Article;
        return new ArticleRow
        {
            Id = article.Id,
            Url = article.Url,
            Story = story,
            Version = version,
            Seen = Instant.Key(arrival.Seen),
            Source = ListText.Of(article.Source),
            SourceFolded = Folding.Fold(ListText.Of(article.Source) ?? ""),
            Title = ListText.Of(article.Title),
            Published = article.Published?.ToString(),
            PublishedKey = article.Published?.SortKey,
            Language = article.Language,
            Words = arrival.Article.Layers.Tokens.Count(token => token.Pos is not (PartOfSpeech.Punct or PartOfSpeech.Sym)),
        };
    }
}
