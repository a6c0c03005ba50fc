using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Sentences;

/// <summary>Cuts a text into tokens and sentences, all invariants checked.</summary>
internal static class Segmentation
{
    private static readonly ValidatingStage Stage = new(new SentenceStage(LanguageCatalog.Embedded));

    public static Annotations Of(string text, string language, params Dropped[] dropped)
    {
        ArticleContext context = new(
            new Article { Id = "a", Text = text, Language = language },
            new Annotations { Dropped = Layer<Dropped>.Of(dropped), Present = LayerKinds.Dropped });
        Stage.Annotate(context);
        return context.Layers;
    }

    public static string[] TokensOf(string text, string language) =>
        [.. Of(text, language).Tokens.Select(token => token.Span.TextOf(text))];

    public static string[] SentencesOf(string text, string language) =>
        [.. Of(text, language).Sentences.Select(sentence => sentence.Span.TextOf(text))];
}
