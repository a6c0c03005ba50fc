using Recoupe.Languages;
using Recoupe.Reading.Charsets;
using Recoupe.Reading.Dates;
using Recoupe.Reading.Leftovers;
using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>Takes the article out of a web page: its text by paragraphs, and what the page says about it.</summary>
/// <remarks>Safe to share between threads. Time is linear in the length of the page, whatever it holds.</remarks>
public sealed class HtmlExtractor(LanguageCatalog catalog)
{
    private readonly LeftoverClassifier _classifier = new(catalog);
    private readonly MetadataReader _metadata = new(new DateReader(catalog));
    private readonly AgencyCredits _credits = new(catalog);
    private readonly VisibleDate _visible = new(catalog);

    /// <summary>Extracts the article of a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Where it was found, if known.</param>
    /// <returns>The article, without id; null when the page holds no text.</returns>
    public Article? Extract(ReadOnlySpan<char> html, string? url = null)
    {
        using HtmlPage page = HtmlPage.Of(html);
        return Extract(page, url, null);
    }

    /// <summary>Extracts the article of a page from its bytes.</summary>
    /// <param name="html">The page.</param>
    /// <param name="charset">The charset that came with it from the server, if any.</param>
    /// <param name="url">Where it was found, if known.</param>
    /// <returns>The article, without id; null when the page holds no text.</returns>
    public Article? Extract(ReadOnlySpan<byte> html, string? charset, string? url)
    {
        using HtmlPage page = PageOf(html, charset);
        return Extract(page, url, null);
    }

    /// <summary>Extracts the article of a page, and says what was left out of it and why.</summary>
    /// <inheritdoc cref="Extract(ReadOnlySpan{char}, string?)"/>
    public (Article? Article, PageExplanation Explanation) Explain(ReadOnlySpan<char> html, string? url = null)
    {
        using HtmlPage page = HtmlPage.Of(html);
        return Explain(page, url);
    }

    /// <summary>Extracts the article of a page from its bytes, and says what was left out of it and why.</summary>
    /// <inheritdoc cref="Extract(ReadOnlySpan{byte}, string?, string?)"/>
    public (Article? Article, PageExplanation Explanation) Explain(ReadOnlySpan<byte> html, string? charset, string? url)
    {
        using HtmlPage page = PageOf(html, charset);
        return Explain(page, url);
    }

    private (Article? Article, PageExplanation Explanation) Explain(HtmlPage page, string? url)
    {
        ExplanationBuilder explanation = new();
        return (Extract(page, url, explanation), explanation.Build());
    }

    private static HtmlPage PageOf(ReadOnlySpan<byte> html, string? charset)
    {
        (char[] source, int length) = HtmlDecoder.Decode(html, charset);
        return new HtmlPage(source, length);
    }

    private Article? Extract(HtmlPage page, string? url, ExplanationBuilder? explanation)
    {
        HtmlParser.Parse(page);
        if (!MisnestedPage.IsLikely(page))
        {
            return ExtractParsed(page, url, explanation);
        }

        using HtmlPage repaired = MisnestedPage.Repair(page);
        return ExtractParsed(repaired, url, explanation);
    }

    private Article? ExtractParsed(HtmlPage page, string? url, ExplanationBuilder? explanation)
    {
        PageText text = new(page);
        if (text.Total == 0)
        {
            return null;
        }

        PageMetadata metadata = _metadata.Read(page, url);
        List<TextBlock> blocks = BlockBuilder.Build(page, text, 0);
        int headline = HeadlineFinder.Find(page, blocks, metadata.Title);
        BodyVote? vote = BodyVote.Of(metadata.Body);
        PageWeights weights = new(page, text, blocks, headline, vote);
        (int root, string why) = BodySelector.Select(page, weights);
        explanation?.Choose(page, root, why);
        List<TextBlock> lead = LeadFinder.Find(page, blocks, headline, root);
        explanation?.RemoveOutside(page, root, blocks, lead);
        List<TextBlock> inside = BlockBuilder.Build(page, text, root);
        BlocksOfOthers.Remove(page, inside, weights, vote, explanation);
        ArticleBody body = new(page, [.. lead, .. inside], explanation);
        Article article = new()
        {
            Id = "page",
            Url = url ?? metadata.Url,
            Source = metadata.Source,
            Title = metadata.Title,
            Published = metadata.Published ?? _visible.Find(page, blocks, headline, root) ?? metadata.Guess,
            Modified = metadata.Modified,
            Authors = metadata.Authors,
            Language = metadata.Language is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null,
            Text = LinkedBody.Of(metadata.Body, body.Paragraphs) ?? string.Join('\n', body.Paragraphs),
            IsPaywalled = metadata.IsPaywalled,
            Captions = body.Captions,
        };
        article = article with { Credit = _credits.Of(article, [.. metadata.Providers, .. PageBylines.Of(page, blocks, headline, root)]) };
        Layer<Dropped> dropped = Layer<Dropped>.Of(_classifier.Classify(article, extracted: true));
        explanation?.Remove(article.Text, dropped);
        return article with { Text = CleanedText.Of(article.Text, dropped) };
    }
}
