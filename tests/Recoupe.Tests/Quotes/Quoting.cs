using Recoupe.Languages;
using Recoupe.Names;
using Recoupe.Quotes;
using Recoupe.Sentences;
using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Quotes;

/// <summary>Runs the pipeline up to the quotes.</summary>
internal static class Quoting
{
    private static readonly IStage[] Stages =
    [
        new SentenceStage(LanguageCatalog.Embedded),
        new TaggerStage(LanguageCatalog.Embedded),
        new ParserStage(LanguageCatalog.Embedded),
        new NameStage(LanguageCatalog.Embedded),
        new CoreferenceStage(LanguageCatalog.Embedded),
        new ValidatingStage(new QuoteStage(LanguageCatalog.Embedded)),
    ];

    public static IReadOnlyList<Quote> Run(string text, string language, Annotations? given = null)
    {
        ArticleContext context = new(new Article { Id = "case", Text = text, Language = language }, given ?? Annotations.None);
        foreach (IStage stage in Stages)
        {
            stage.Annotate(context);
        }

        return context.Layers.Quotes;
    }
}
