using Recoupe.Languages;
using Recoupe.Reading.Leftovers;
using Recoupe.Text;

namespace Recoupe.Reading;

/// <summary>Marks what scraping left in a text: comment forms, notices, links, embeds, captions, notes about the author, headers.</summary>
/// <remarks>Line classification by phrase lexicons (data of the packs), shape, neighbours and place. The text itself stays as it is.</remarks>
public sealed class LeftoverStage(LanguageCatalog catalog) : IStage
{
    private readonly LeftoverClassifier _classifier = new(catalog);
    private readonly AgencyCredits _credits = new(catalog);

    /// <inheritdoc/>
    public string Name => "leftovers";

    /// <inheritdoc/>
    public LayerKinds Needs => LayerKinds.None;

    /// <inheritdoc/>
    public LayerKinds Gives => LayerKinds.Dropped;

    /// <inheritdoc/>
    public void Annotate(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Layers = context.Layers with { Dropped = Layer<Dropped>.Of(_classifier.Classify(context.Article)) };
    }

    /// <summary>The article with its credits read and a text of which the leftovers are taken out, and what they were, with offsets into the text as it came in.</summary>
    /// <param name="article">The article.</param>
    /// <param name="repeated">Lines that its outlet repeats, as <see cref="OutletMemory"/> tells them.</param>
    public (Article Cleaned, Layer<Dropped> Dropped) Clean(Article article, IReadOnlyList<Span>? repeated = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        Layer<Dropped> dropped = Layer<Dropped>.Of(_classifier.Classify(article, repeated: repeated));
        return (article with { Text = CleanedText.Of(article.Text, dropped), Credit = article.Credit.Count > 0 ? article.Credit : _credits.Of(article, []) }, dropped);
    }

    /// <summary>The article with its leftovers marked when its outlet repeats some of its lines, so that they need not be looked for again; else as it is.</summary>
    public ReadResult Weigh(ReadResult result, OutletMemory memory)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(memory);
        if (!result.IsArticle || (result.Given.Present & LayerKinds.Dropped) != 0 || memory.Take(result.Article) is not { Count: > 0 } repeated)
        {
            return result;
        }

        Layer<Dropped> dropped = Layer<Dropped>.Of(_classifier.Classify(result.Article, repeated: repeated));
        return ReadResult.Of(result.Article, result.Given with { Dropped = dropped, Present = result.Given.Present | LayerKinds.Dropped });
    }
}
