using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Formats;

/// <summary>The fields of an article, apart from its annotations.</summary>
internal static class ArticleFields
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "id", "url", "source", "title", "published", "modified", "authors", "lang", "credit", "captions", "paywalled", "text", "annotations", "dropped",
    };

    public static bool TryRead(JsonElement element, string? text, out ArticleInput? input, out string reason)
    {
        input = null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            reason = "not a JSON object";
            return false;
        }

        text ??= StringOf(element, "text");
        if (text is null)
        {
            reason = "no field \"text\"";
            return false;
        }

        if (text.AsSpan().Trim().IsEmpty)
        {
            reason = "the text is empty";
            return false;
        }

        Annotations given = Annotations.None;
        if (element.TryGetProperty("annotations", out JsonElement layers) && layers.ValueKind != JsonValueKind.Null
            && !AnnotationsReader.TryRead(layers, text, out given, out reason))
        {
            return false;
        }

        string? url = StringOf(element, "url");
        string? title = StringOf(element, "title");
        Article article = new()
        {
            Id = StringOf(element, "id") is { Length: > 0 } id ? id : ArticleJson.IdOf(url, title, text),
            Text = text,
            Url = url,
            Source = StringOf(element, "source"),
            Title = title,
            Published = TimeOf(element, "published"),
            Modified = TimeOf(element, "modified"),
            Authors = ListOf(element, "authors"),
            Language = StringOf(element, "lang") is { Length: >= 2 } lang ? lang[..2].ToLowerInvariant() : null,
            Credit = ListOf(element, "credit"),
            Captions = ListOf(element, "captions"),
            IsPaywalled = element.TryGetProperty("paywalled", out JsonElement paywalled) && paywalled.ValueKind == JsonValueKind.True,
            Extra = ExtraOf(element),
        };
        input = new ArticleInput(article, given);
        reason = "";
        return true;
    }

    public static void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteString("id", article.Id);
        writer.WriteString("url", article.Url);
        writer.WriteString("source", article.Source);
        writer.WriteString("title", article.Title);
        writer.WriteString("published", article.Published?.ToString());
        writer.WriteString("modified", article.Modified?.ToString());
        WriteList(writer, "authors", article.Authors);
        writer.WriteString("lang", article.Language is "und" ? null : article.Language);
        WriteList(writer, "credit", article.Credit);
        WriteList(writer, "captions", article.Captions);
        if (article.IsPaywalled)
        {
            writer.WriteBoolean("paywalled", true);
        }

        writer.WriteString("text", article.Text);
        foreach ((string name, JsonElement value) in article.Extra)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    private static string? StringOf(JsonElement element, string name) =>
        !element.TryGetProperty(name, out JsonElement value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number when name == "id" => value.GetRawText(),
            _ => null,
        };

    private static PublicationTime? TimeOf(JsonElement element, string name) =>
        PublicationTime.TryParse(StringOf(element, name), out PublicationTime time) ? time : null;

    private static string[] ListOf(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String when value.GetString() is { Length: > 0 } single => [single],
            JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            _ => [],
        };
    }

    // A dictionary without removals gives back the order of insertion; a field that comes twice keeps its last value.
    private static Dictionary<string, JsonElement> ExtraOf(JsonElement element)
    {
        Dictionary<string, JsonElement> extra = [];
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!Known.Contains(property.Name))
            {
                extra[property.Name] = property.Value.Clone();
            }
        }

        return extra;
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IReadOnlyList<string> items)
    {
        writer.WriteStartArray(name);
        foreach (string item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
