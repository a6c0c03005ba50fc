using Recoupe.Languages;
using Recoupe.Names;
using Recoupe.Quantities;
using Recoupe.Quotes;
using Recoupe.Reading;
using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Times;

namespace Recoupe.Desk;

/// <summary>The stages every article goes through, in their order.</summary>
public static class StandardStages
{
    /// <summary>The pipeline of all stages.</summary>
    public static Annotator Annotator(LanguageCatalog languages) => Recoupe.Annotator.Of(All(languages));

    /// <summary>Only what reads the text as it stands: its language, and what scraping left in it. Enough to find shared copy.</summary>
    public static Annotator Surface(LanguageCatalog languages) => Recoupe.Annotator.Of([new LanguageStage(languages), new LeftoverStage(languages)]);

    /// <summary>The stages, made for these language packs.</summary>
    public static IReadOnlyList<IStage> All(LanguageCatalog languages) =>
    [
        new LanguageStage(languages),
        new LeftoverStage(languages),
        new SentenceStage(languages),
        new TaggerStage(languages),
        new ParserStage(languages),
        new NameStage(languages),
        new CoreferenceStage(languages),
        new TimeStage(languages),
        new QuantityStage(languages),
        new QuoteStage(languages),
    ];
}
