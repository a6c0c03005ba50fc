using Recoupe.Reading.Html;
using Recoupe.Text;

namespace Recoupe.Reading.Feeds;

/// <summary>The text of a piece of markup that is known to be the article: no page around it to look it up in.</summary>
internal static class MarkupText
{
    /// <summary>The paragraphs and the captions; plain text stays as it is.</summary>
    public static (string Text, IReadOnlyList<string> Captions) Read(string? content, string? url, ReadOptions options)
    {
        if (string.IsNullOrWhiteSpace(content))
        {
            return ("", []);
        }

        if (!content.Contains('<', StringComparison.Ordinal))
        {
            return (EntityDecoder.Decode(content).Trim(), []);
        }

        Article? page = options.Extractor.Extract("<html><body><article class=\"article-body\">" + content + "</article></body></html>", url);
        return page is null ? ("", []) : (page.Text, page.Captions);
    }
}
