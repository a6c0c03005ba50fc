using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Sentences;

/// <summary>Runs tokens, sentences and tags on a text, each stage checked.</summary>
internal static class Tagging
{
    public static ArticleContext Run(string text, string language, LanguageCatalog languages) =>
        Run(text, language, [new SentenceStage(languages), new TaggerStage(languages)]);

    public static ArticleContext Parse(string text, string language, LanguageCatalog languages) =>
        Run(text, language, [new SentenceStage(languages), new TaggerStage(languages), new ParserStage(languages)]);

    private static ArticleContext Run(string text, string language, IStage[] stages)
    {
        ArticleContext context = new(new Article { Id = "a", Text = text, Language = language }, Annotations.None);
        foreach (IStage stage in stages)
        {
            new ValidatingStage(stage).Annotate(context);
        }

        return context;
    }
}
