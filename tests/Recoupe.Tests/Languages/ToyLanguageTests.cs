using System.Reflection;
using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Tests.Specs;
using Recoupe.Text;
using Recoupe.Times;

namespace Recoupe.Tests.Languages;

/// <summary>A fifth language is files and no C#: a few files of Esperanto go through every stage there is.</summary>
public sealed class ToyLanguageTests
{
    private const string Text = "S-ro. Novak venis, ktp. La urbo voĉdonis en marto 2021. «L' afero finiĝis», li diris. Ŝi foriris kun 12 amikoj.";

    private static readonly LanguageCatalog Languages = LanguageCatalog.FromDirectory(Path.Combine(AppContext.BaseDirectory, "languages"));

    [Fact]
    public void Sentences_OfTheToyLanguage_FollowItsFiles()
    {
        Annotations layers = Annotate(new SentenceStage(Languages));
        Assert.Equal(
            ["S-ro. Novak venis, ktp.", "La urbo voĉdonis en marto 2021.", "«L' afero finiĝis», li diris.", "Ŝi foriris kun 12 amikoj."],
            layers.Sentences.Select(sentence => sentence.Span.TextOf(Text)));
        Assert.Contains(layers.Tokens, token => token.Span.TextOf(Text) == "L'");
    }

    [Fact]
    public void Times_OfTheToyLanguage_FollowItsFiles()
    {
        Annotations layers = Annotate(new SentenceStage(Languages), new TaggerStage(Languages), new TimeStage(Languages));
        TimeExpression time = Assert.Single(layers.Times);
        Assert.Equal(("marto 2021", "2021-03"), (time.Span.TextOf(Text), time.Value));
    }

    [Fact]
    public void EveryStage_LanguageWithFewFilesOrNone_Runs()
    {
        foreach (string language in new List<string> { "eo", "tlh" })
        {
            foreach (IStage stage in Stages())
            {
                ArticleContext context = Context(language);
                foreach (IStage before in Stages().TakeWhile(before => before.GetType() != stage.GetType()).Append(stage))
                {
                    new ValidatingStage(before).Annotate(context);
                }
            }
        }
    }

    // All stages of the library, each after those that give what it needs.
    private static List<IStage> Stages()
    {
        List<IStage> open =
        [
            .. typeof(SentenceStage).Assembly.GetTypes()
                .Where(type => type.IsPublic && typeof(IStage).IsAssignableFrom(type) && type.GetConstructor([typeof(LanguageCatalog)]) is not null)
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(type => (IStage)type.GetConstructor([typeof(LanguageCatalog)])!.Invoke(BindingFlags.DoNotWrapExceptions, null, [Languages], null)),
        ];
        List<IStage> ordered = [];
        LayerKinds there = LayerKinds.Dropped;
        while (open.Count > 0)
        {
            IStage next = open.First(stage => (stage.Needs & ~there) == LayerKinds.None);
            open.Remove(next);
            ordered.Add(next);
            there |= next.Gives;
        }

        return ordered;
    }

    private static Annotations Annotate(params IStage[] stages)
    {
        ArticleContext context = Context("eo");
        foreach (IStage stage in stages)
        {
            new ValidatingStage(stage).Annotate(context);
        }

        return context.Layers;
    }

    private static ArticleContext Context(string language) =>
        new(new Article { Id = "a", Text = Text, Language = language, Published = null }, Annotations.None);
}
