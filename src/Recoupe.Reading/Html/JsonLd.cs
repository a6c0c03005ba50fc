using System.Text;
using System.Text.Json;
using Recoupe.Reading.Dates;

namespace Recoupe.Reading.Html;

/// <summary>Reads the linked data of a page (schema.org in JSON-LD).</summary>
internal sealed class JsonLd(DateReader dates)
{
    private const int MaxNesting = 8;
    private const int MaxAuthors = 12;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly Dictionary<string, string> _namesById = new(StringComparer.Ordinal);

    /// <summary>Takes over what the script's articles say; what is known already stays.</summary>
    public void Read(ReadOnlySpan<char> script, PageMetadata metadata)
    {
        using JsonDocument? document = Parse(script);
        if (document is null)
        {
            return;
        }

        List<JsonElement> objects = [];
        Collect(document.RootElement, objects, 0);
        foreach (JsonElement item in objects)
        {
            if (Text(item, "@id") is { } id && Text(item, "name") is { } name)
            {
                _namesById.TryAdd(id, name);
            }
        }

        foreach (JsonElement item in objects.Where(IsArticle))
        {
            ReadArticle(item, metadata);
        }

        foreach (JsonElement item in objects.Where(item => TypeIs(item, "WebPage")))
        {
            metadata.Published ??= dates.Read(Text(item, "datePublished"));
            metadata.Modified ??= dates.Read(Text(item, "dateModified"));
        }
    }

    private void ReadArticle(JsonElement item, PageMetadata metadata)
    {
        metadata.Title ??= Clean(Text(item, "headline") ?? Text(item, "name"));
        metadata.Published ??= dates.Read(Text(item, "datePublished") ?? Text(item, "dateCreated") ?? Text(item, "uploadDate"));
        metadata.Modified ??= dates.Read(Text(item, "dateModified"));
        metadata.Language ??= Text(item, "inLanguage");
        if (Text(item, "articleBody") is { } body && body.Length > (metadata.Body?.Length ?? 0))
        {
            metadata.Body = body;
        }

        if (item.TryGetProperty("isAccessibleForFree", out JsonElement free))
        {
            metadata.IsPaywalled |= free.ValueKind == JsonValueKind.False || (free.ValueKind == JsonValueKind.String && free.GetString()!.Equals("false", StringComparison.OrdinalIgnoreCase));
        }

        if (metadata.Authors.Count == 0)
        {
            List<string> names = [];
            if (item.TryGetProperty("author", out JsonElement author) || item.TryGetProperty("creator", out author))
            {
                CollectNames(author, names, 0);
            }

            metadata.Authors = AuthorNames.Clean(names);
        }

        foreach (string name in (ReadOnlySpan<string>)["provider", "sourceOrganization", "creditText"])
        {
            if (item.TryGetProperty(name, out JsonElement provider))
            {
                CollectNames(provider, metadata.Providers, 0);
            }
        }

        if (metadata.Source is null && item.TryGetProperty("publisher", out JsonElement publisher))
        {
            List<string> names = [];
            CollectNames(publisher, names, 0);
            metadata.Source = names.Count > 0 ? Clean(names[0]) : null;
        }
    }

    private void CollectNames(JsonElement value, List<string> names, int depth)
    {
        if (depth > MaxNesting || names.Count >= MaxAuthors)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                names.Add(value.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    CollectNames(item, names, depth + 1);
                }

                break;
            case JsonValueKind.Object:
                if (value.TryGetProperty("name", out JsonElement name))
                {
                    CollectNames(name, names, depth + 1);
                }
                else if (Text(value, "@id") is { } id && _namesById.TryGetValue(id, out string? known))
                {
                    names.Add(known);
                }

                break;
        }
    }

    private static void Collect(JsonElement value, List<JsonElement> objects, int depth)
    {
        if (depth > MaxNesting)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                Collect(item, objects, depth + 1);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            objects.Add(value);
            foreach (string inner in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"])
            {
                if (value.TryGetProperty(inner, out JsonElement nested) && !(inner is "itemListElement" or "item" && depth == 0 && !value.TryGetProperty("@graph", out _)))
                {
                    Collect(nested, objects, depth + 1);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement item) =>
        TypeContains(item, "Article") || TypeContains(item, "BlogPost") || TypeContains(item, "LiveBlog") || TypeIs(item, "Report") || TypeIs(item, "Review") || TypeIs(item, "NewsStory");

    private static bool TypeIs(JsonElement item, string type) => Types(item).Any(name => name == type);

    private static bool TypeContains(JsonElement item, string part) => Types(item).Any(name => name.Contains(part, StringComparison.Ordinal));

    private static IEnumerable<string> Types(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out JsonElement type))
        {
            return [];
        }

        return type.ValueKind switch
        {
            JsonValueKind.String => [type.GetString()!],
            JsonValueKind.Array => [.. type.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)],
            _ => [],
        };
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static string? Clean(string? text) => text is null ? null : AuthorNames.FoldSpace(EntityDecoder.Decode(text));

    // Scripts come wrapped in comments, with raw line feeds in strings, with stray semicolons.
    private static JsonDocument? Parse(ReadOnlySpan<char> script)
    {
        script = script.Trim();
        if (script.StartsWith("<!--") || script.StartsWith("//<![CDATA[") || script.StartsWith("<![CDATA["))
        {
            int start = script.IndexOfAny('{', '[');
            start = script.StartsWith("<![CDATA[") || script.StartsWith("//<![CDATA[") ? script.IndexOf("CDATA[", StringComparison.Ordinal) + 6 : start;
            int end = script.LastIndexOfAny('}', ']');
            end = script.EndsWith("]]>") ? script.LastIndexOf("]]>", StringComparison.Ordinal) - 1 : end;
            script = start >= 0 && end >= start ? script[start..(end + 1)].Trim("/ \r\n\t") : default;
        }

        script = script.TrimEnd("; \r\n\t");
        if (script.IsEmpty || script[0] is not ('{' or '['))
        {
            return null;
        }

        byte[] json = Encoding.UTF8.GetBytes(script.ToArray());
        JsonDocument? document = TryParse(json);
        if (document is not null)
        {
            return document;
        }

        foreach (ref byte b in json.AsSpan())
        {
            b = b < 0x20 ? (byte)' ' : b;
        }

        return TryParse(json);
    }

    private static JsonDocument? TryParse(byte[] json)
    {
        try
        {
            Formats.LoneSurrogates.Replace(json);
            return JsonDocument.Parse(json, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
