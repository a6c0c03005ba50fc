using Recoupe.Languages;
using Recoupe.Names;
using Recoupe.Sentences;
using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Tests.Names;

/// <summary>Runs the stages up to coreference, each checked.</summary>
internal static class Naming
{
    private static readonly IStage[] Stages =
    [
        .. new IStage[]
        {
            new SentenceStage(LanguageCatalog.Embedded), new TaggerStage(LanguageCatalog.Embedded), new ParserStage(LanguageCatalog.Embedded),
            new NameStage(LanguageCatalog.Embedded), new CoreferenceStage(LanguageCatalog.Embedded),
        }.Select(stage => new ValidatingStage(stage)),
    ];

    public static AnnotatedArticle Annotate(string text, string language, string id = "article")
    {
        Article article = new() { Id = id, Text = text, Language = language };
        ArticleContext context = new(article, Annotations.None);
        foreach (IStage stage in Stages)
        {
            stage.Annotate(context);
            context.Layers = context.Layers with { Present = context.Layers.Present | stage.Gives };
        }

        return new AnnotatedArticle(article, context.Layers);
    }

    public static string TypeName(MentionType type) => type switch
    {
        MentionType.Person => "person",
        MentionType.Organisation => "org",
        MentionType.Place => "place",
        MentionType.Event => "event",
        _ => "other",
    };
}
