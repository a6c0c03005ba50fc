using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Text;

namespace Recoupe.Reading;

/// <summary>Reads one JSON object as an article: the contract's, one with its page in <c>html</c>, or another tool's by its field names.</summary>
internal static class JsonArticleReader
{
    private static readonly string[] TextNames = ["text", "maintext", "plaintext", "article_text", "articleBody", "content_text", "body", "raw_text", "content"];

    public static ReadResult Read(string file, long? line, JsonElement element, ReadOptions options)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return ReadResult.Refused(file, line, "not a JSON object");
        }

        bool hasText = Text(element, TextNames) is not null || IsFundusBody(element);
        if (!hasText && Text(element, ["html", "content_html", "raw_html"]) is { } html)
        {
            return ReadPage(file, line, element, html, options);
        }

        if (!ArticleJson.TryRead(element, TextOf(element), out ArticleInput? input, out string reason))
        {
            return ReadResult.Refused(file, line, reason);
        }

        return ReadResult.Of(options.Complete(ForeignFields.Fill(input!.Article, element, options)), input.Given);
    }

    private static ReadResult ReadPage(string file, long? line, JsonElement element, string html, ReadOptions options)
    {
        string? url = Text(element, ["url"]);
        Article? page = options.Extractor.Extract(html, url);
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
                Captions = said.Captions.Count > 0 ? said.Captions : page.Captions,
                Extra = said.Extra.Where(field => field.Key is not ("html" or "content_html" or "raw_html")).ToDictionary(field => field.Key, field => field.Value),
            }),
            input.Given);
    }

    private static string? TextOf(JsonElement element) => IsFundusBody(element) ? FundusBody(element.GetProperty("body")) : Text(element, TextNames);

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
