using System.Text.Json;
using Recoupe.Reading.Html;
using Recoupe.Text;

namespace Recoupe.Reading;

/// <summary>The names under which other tools write the fields of an article: trafilatura, news-please, newspaper4k, fundus, JSON Feed.</summary>
internal static class ForeignFields
{
    /// <summary>Fills the fields that <paramref name="article"/> lacks from <paramref name="element"/>.</summary>
    public static Article Fill(Article article, JsonElement element, ReadOptions options) => article with
    {
        Url = article.Url ?? First(element, "link", "source_url", "canonical_link", "requested_url"),
        Source = article.Source ?? First(element, "source-hostname", "sitename", "source_domain", "hostname", "publisher", "site_name", "outlet"),
        Title = article.Title ?? First(element, "headline", "title_page"),
        Published = article.Published ?? Date(element, options, "published", "date_publish", "publish_date", "publishing_date", "date_published", "published_at", "datePublished", "pubDate", "date"),
        Modified = article.Modified ?? Date(element, options, "modified", "date_modify", "modified_date", "date_modified", "dateModified"),
        Authors = article.Authors.Count > 0 ? article.Authors : Names(element),
        Language = article.Language ?? (First(element, "language", "meta_lang", "lang") is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null),
    };

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
        foreach (string name in (ReadOnlySpan<string>)["author", "byline", "creator"])
        {
            if (element.TryGetProperty(name, out JsonElement value))
            {
                IEnumerable<string> names = value.ValueKind switch
                {
                    JsonValueKind.String => [value.GetString()!],
                    JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
                    JsonValueKind.Object when First(value, "name") is { } single => [single],
                    _ => [],
                };
                return AuthorNames.Clean(names);
            }
        }

        return [];
    }

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
