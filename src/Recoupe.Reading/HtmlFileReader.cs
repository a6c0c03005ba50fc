using System.Globalization;
using Recoupe.Formats;
using Recoupe.Reading.Html;
using Recoupe.Text;

namespace Recoupe.Reading;

/// <summary>Reads a saved page as one article.</summary>
internal static class HtmlFileReader
{
    public static IEnumerable<ReadResult> Read(InputSource source, PeekStream stream, ReadOptions options)
    {
        byte[]? bytes = BoundedBytes.Read(stream, options.MaxArticleBytes);
        yield return bytes is null
            ? ReadResult.Refused(source.Name, null, string.Create(CultureInfo.InvariantCulture, $"longer than {options.MaxArticleBytes:N0} bytes: too long for one article"))
            : ReadPage(source.Name, null, bytes, null, null, source.Stem, options);
    }

    /// <summary>Reads one page out of a file.</summary>
    public static ReadResult ReadPage(string file, long? line, ReadOnlySpan<byte> bytes, string? charset, string? url, string? id, ReadOptions options)
    {
        (Article? article, PageExplanation? explanation) = options.Explain ? options.Extractor.Explain(bytes, charset, url) : (options.Extractor.Extract(bytes, charset, url), null);
        if (article is null || article.Text.Length == 0)
        {
            return ReadResult.Refused(file, line, "no article found in the page");
        }

        return ReadResult.Of(options.Complete(article with { Id = id is { Length: > 0 } ? id : ArticleJson.IdOf(article.Url, article.Title, article.Text) })) with { Explanation = explanation };
    }
}
