using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Sentences;

/// <summary>Runs tokens, sentences and tags on a text, each stage checked.</summary>
internal static class Tagging
{
    public static ArticleContext Run(string text, string language, LanguageCatalog languages)
    {
        ArticleContext context = new(new Article { Id = "a", Text = text, Language = language }, Annotations.None);
        foreach (IStage stage in new IStage[] { new SentenceStage(languages), new TaggerStage(languages) })
        {
            new ValidatingStage(stage).Annotate(context);
        }

        return context;
    }
}
