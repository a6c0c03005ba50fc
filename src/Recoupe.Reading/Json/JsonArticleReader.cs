using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Reading.Html;
using Recoupe.Reading.Feeds;
using Recoupe.Text;

namespace Recoupe.Reading.Json;

/// <summary>Reads one JSON object as an article: the contract's, one with its page in <c>html</c>, or another tool's by its field names.</summary>
internal static class JsonArticleReader
{
    private static readonly string[] TextNames = ["text", "maintext", "plaintext", "article_text", "articleBody", "content_text", "body", "raw_text", "content"];

    private static readonly string[] PageNames = ["html", "raw_html"];
    private static readonly string[] MarkupNames = ["content_html"];
    private static readonly string[] TeaserNames = ["summary", "description", "excerpt"];

    public static ReadResult Read(string file, long? line, JsonElement element, ReadOptions options)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return ReadResult.Refused(file, line, "not a JSON object");
        }

        if (!HasText(element) && Text(element, PageNames) is { } html)
        {
            return ReadPage(file, line, element, html, options);
        }

        string? text = HasText(element) ? TextOf(element, options) : MarkupOf(element, MarkupNames, options) ?? MarkupOf(element, TeaserNames, options);
        if (!ArticleJson.TryRead(element, text, out ArticleInput? input, out string reason))
        {
            return ReadResult.Refused(file, line, reason);
        }

        return ReadResult.Of(options.Complete(ForeignFields.Fill(input!.Article, element, options)), input.Given);
    }

    /// <summary>Whether the object has a text of its own, under a name that some tool gives it.</summary>
    public static bool HasText(JsonElement element) => Text(element, TextNames) is not null || IsFundusBody(element);

    private static ReadResult ReadPage(string file, long? line, JsonElement element, string html, ReadOptions options)
    {
        string? url = Text(element, ["url"]);
        (Article? page, PageExplanation? explanation) = options.Explain ? options.Extractor.Explain(html, url) : (options.Extractor.Extract(html, url), null);
        if (page is null || page.Text.Length == 0)
        {
            return ReadResult.Refused(file, line, "no article found in its html");
        }

        if (!ArticleJson.TryRead(element, page.Text, out ArticleInput? input, out string reason))
        {
            return ReadResult.Refused(file, line, reason);
        }

        // What the line says of the article is believed before what its page says; the page itself is not passed on.
        Article said = ForeignFields.Fill(input!.Article, element, options);
        return ReadResult.Of(
            options.Complete(said with
            {
                Url = said.Url ?? page.Url,
                Source = said.Source ?? page.Source,
                Title = said.Title ?? page.Title,
                Published = said.Published ?? page.Published,
                Modified = said.Modified ?? page.Modified,
                Authors = said.Authors.Count > 0 ? said.Authors : page.Authors,
                Language = said.Language ?? page.Language,
                Credit = said.Credit.Count > 0 ? said.Credit : page.Credit,
                IsPaywalled = said.IsPaywalled || page.IsPaywalled,
                Captions = said.Captions.Count > 0 ? said.Captions : page.Captions,
                Extra = said.Extra.Where(field => field.Key is not ("html" or "raw_html")).ToDictionary(field => field.Key, field => field.Value),
            }),
            input.Given) with
        {
            Explanation = explanation,
        };
    }

    // The contract's own field is taken as it is; in another's, markup is read as such.
    private static string? TextOf(JsonElement element, ReadOptions options) =>
        IsFundusBody(element) ? FundusBody(element.GetProperty("body"))
        : Text(element, ["text"]) ?? (Text(element, TextNames) is { } text && text.AsSpan().TrimStart().StartsWith('<') ? MarkupText.Read(text, null, options).Text : Text(element, TextNames));

    private static string? MarkupOf(JsonElement element, string[] names, ReadOptions options) =>
        Text(element, names) is { } markup ? MarkupText.Read(markup, null, options).Text : null;

    // Fundus: {"body": {"summary": […], "sections": [{"headline": […], "paragraphs": […]}]}}
    private static bool IsFundusBody(JsonElement element) =>
        element.TryGetProperty("body", out JsonElement body) && body.ValueKind == JsonValueKind.Object && body.TryGetProperty("sections", out JsonElement sections) && sections.ValueKind == JsonValueKind.Array;

    private static string FundusBody(JsonElement body)
    {
        List<string> lines = [];
        AddAll(body, "summary", lines);
        foreach (JsonElement section in body.GetProperty("sections").EnumerateArray())
        {
            AddAll(section, "headline", lines);
            AddAll(section, "paragraphs", lines);
        }

        return string.Join('\n', lines);
    }

    private static void AddAll(JsonElement element, string name, List<string> lines)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array)
        {
            lines.AddRange(list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!));
        }
    }

    private static string? Text(JsonElement element, ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String)
            {
                return value.GetString();
            }
        }

        return null;
    }
}
