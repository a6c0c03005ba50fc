using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Storage;

/// <summary>An article as it came in, with all that the desk found out about it: stored whole or not at all.</summary>
/// <param name="Article">The article with its layers.</param>
/// <param name="Seen">When it came in.</param>
/// <param name="Story">The story it was put into; not empty.</param>
public sealed record Arrival(AnnotatedArticle Article, DateTimeOffset Seen, string Story)
{
    /// <summary>What tells this version from others of the article, made of title and text.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The feed, file or address it came from; null when not known.</summary>
    public string? Origin { get; init; }

    /// <summary>The copy it shares with earlier articles, as it looked on arrival.</summary>
    public IReadOnlyList<ReuseRelation> Reuse { get; init; } = [];

    /// <summary>The words it is found by, in the form of the search index.</summary>
    public string Terms { get; init; } = "";

    /// <summary>The words each of its quotes is found by, in the order of the quote layer.</summary>
    public IReadOnlyList<string> QuoteTerms { get; init; } = [];
}
