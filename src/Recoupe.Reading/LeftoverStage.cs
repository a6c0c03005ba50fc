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
    public (Article Cleaned, Layer<Dropped> Dropped) Clean(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Layer<Dropped> dropped = Layer<Dropped>.Of(_classifier.Classify(article));
        return (article with { Text = CleanedText.Of(article.Text, dropped), Credit = article.Credit.Count > 0 ? article.Credit : _credits.Of(article, []) }, dropped);
    }
}
