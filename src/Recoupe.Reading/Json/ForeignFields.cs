using System.Text.Json;
using Recoupe.Reading.Html;
using Recoupe.Text;

namespace Recoupe.Reading.Json;

/// <summary>The names under which other tools write the fields of an article: trafilatura, news-please, newspaper4k, fundus, JSON Feed, news search services.</summary>
internal static class ForeignFields
{
    /// <summary>Fills the fields that <paramref name="article"/> lacks from <paramref name="element"/>.</summary>
    public static Article Fill(Article article, JsonElement element, ReadOptions options)
    {
        // trafilatura calls the address the source.
        bool isAddress = article.Source is { } source && (source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
        return article with
        {
            Url = article.Url ?? (isAddress ? article.Source : null) ?? First(element, "link", "canonical_link", "requested_url", "external_url") ?? Inner(element, "html", "responded_url") ?? Inner(element, "html", "requested_url"),
            Source = (isAddress ? null : article.Source) ?? First(element, "source-hostname", "sitename", "meta_site_name", "site_name", "source_domain", "hostname", "publisher", "outlet") ?? Inner(element, "source", "name") ?? Inner(element, "publisher", "name"),
            Title = article.Title ?? First(element, "headline", "title_page"),
            Published = article.Published ?? Date(element, options, "published", "date_publish", "publish_date", "publishing_date", "date_published", "published_at", "publishedAt", "datePublished", "pubDate", "date"),
            Modified = article.Modified ?? Date(element, options, "modified", "date_modify", "modified_date", "date_modified", "dateModified"),
            Authors = article.Authors.Count > 0 ? article.Authors : Names(element),
            Language = article.Language ?? (First(element, "language", "meta_lang", "lang") is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null),
        };
    }

    /// <summary>Fills the fields that an item lacks from what its feed says for all of them (JSON Feed 1.0 and 1.1).</summary>
    public static Article OfFeed(Article article, JsonElement feed) =>
        First(feed, "version") is { } version && version.Contains("jsonfeed.org", StringComparison.Ordinal)
            ? article with
            {
                Source = article.Source ?? First(feed, "title"),
                Authors = article.Authors.Count > 0 ? article.Authors : Names(feed),
                Language = article.Language ?? (First(feed, "language") is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null),
            }
            : article;

    private static PublicationTime? Date(JsonElement element, ReadOptions options, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (First(element, name) is { } value && options.Dates.Read(value) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static List<string> Names(JsonElement element)
    {
        foreach (string name in (ReadOnlySpan<string>)["authors", "author", "byline", "creator"])
        {
            if (element.TryGetProperty(name, out JsonElement value))
            {
                IEnumerable<string?> names = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Name) : [Name(value)];
                return AuthorNames.Clean(names.OfType<string>());
            }
        }

        return [];
    }

    // A name, or an object with one.
    private static string? Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => First(value, "name"),
        _ => null,
    };

    private static string? Inner(JsonElement element, string outer, string name) =>
        element.TryGetProperty(outer, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? First(value, name) : null;

    private static string? First(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }
}
