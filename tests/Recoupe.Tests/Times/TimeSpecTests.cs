using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Tests.Specs;
using Recoupe.Text;
using Recoupe.Times;

namespace Recoupe.Tests.Times;

public sealed class TimeSpecTests
{
    private static readonly IStage[] Stages = [new SentenceStage(LanguageCatalog.Embedded), new TaggerStage(LanguageCatalog.Embedded), new ValidatingStage(new TimeStage(LanguageCatalog.Embedded))];

    private static readonly string[] Languages = ["fr", "en", "es", "de"];

    public static TheoryData<SpecCase> Cases() => [.. Languages.SelectMany(language => SpecCase.Read(language + "/times.md"))];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Annotate_SpecText_MarksItsTimes(SpecCase spec)
    {
        string? published = spec.Settings.GetValueOrDefault("published");
        ArticleContext context = new(
            new Article
            {
                Id = "spec",
                Text = spec.Text,
                Language = spec.Path[..2],
                Published = PublicationTime.TryParse(published, out PublicationTime at) ? at : null,
            },
            Annotations.None);
        foreach (IStage stage in Stages)
        {
            stage.Annotate(context);
        }

        Assert.Equal(
            spec.Marked.Spans.Select(span => $"{span.Span.TextOf(spec.Text)} = {span.Label}"),
            context.Layers.Times.Select(time => $"{time.Span.TextOf(spec.Text)} = {time.Value ?? "?"}"));
        Assert.All(context.Layers.Times, time => Assert.NotEmpty(time.Rule));
    }
}
