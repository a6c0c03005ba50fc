using System.Globalization;
using Recoupe.Languages;
using Recoupe.Quantities;
using Recoupe.Sentences;
using Recoupe.Tests.Specs;
using Recoupe.Text;
using Recoupe.Times;

namespace Recoupe.Tests.Quantities;

public sealed class QuantitySpecTests
{
    private static readonly IStage[] Stages =
    [
        new SentenceStage(LanguageCatalog.Embedded), new TaggerStage(LanguageCatalog.Embedded), new TimeStage(LanguageCatalog.Embedded),
        new ValidatingStage(new QuantityStage(LanguageCatalog.Embedded)),
    ];

    private static readonly string[] Languages = ["fr", "en", "es", "de"];

    public static TheoryData<SpecCase> Cases() => [.. Languages.SelectMany(language => SpecCase.Read(language + "/quantities.md"))];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Annotate_SpecText_MarksItsQuantities(SpecCase spec)
    {
        ArticleContext context = Annotate(spec.Text, spec.Path[..2]);
        Assert.Equal(
            spec.Marked.Spans.Select(span => $"{span.Span.TextOf(spec.Text)} = {span.Label}"),
            context.Layers.Quantities.Select(quantity => $"{quantity.Span.TextOf(spec.Text)} = {Label(quantity)}"));
        Assert.All(context.Layers.Quantities, quantity => Assert.NotEmpty(quantity.Rule));
    }

    [Fact]
    public void Annotate_AmountInParentheses_IsTheSameInAnotherCurrency()
    {
        ArticleContext context = Annotate("Le pont a coûté 2,4 milliards d'euros (2,53 milliards de dollars).", "fr");
        Assert.Equal(2, context.Layers.Quantities.Count);
        Assert.Null(context.Layers.Quantities[0].ConvertedFrom);
        Assert.Equal(context.Layers.Quantities[0].Span, context.Layers.Quantities[1].ConvertedFrom);
    }

    [Fact]
    public void Annotate_DroppedStretch_GivesNothingInIt()
    {
        const string Text = "Le port compte 30 navires.\nAbonnez-vous pour 5 euros par mois.";
        Article article = new() { Id = "dropped", Text = Text, Language = "fr" };
        ArticleContext context = new(article, Annotations.None with { Dropped = Layer<Dropped>.Of([new Dropped(new Span(27, Text.Length), "form")]) });
        foreach (IStage stage in Stages)
        {
            stage.Annotate(context);
        }

        Assert.Equal("30 navires", Assert.Single(context.Layers.Quantities).Span.TextOf(Text));
    }

    private static ArticleContext Annotate(string text, string language)
    {
        ArticleContext context = new(new Article { Id = "spec", Text = text, Language = language }, Annotations.None);
        foreach (IStage stage in Stages)
        {
            stage.Annotate(context);
        }

        return context;
    }

    private static string Label(Quantity quantity)
    {
        string value = Write(quantity.Value) + (quantity.UpperValue is { } upper ? ".." + Write(upper) : "");
        string hedge = quantity.Modifier switch
        {
            QuantityModifier.Approximate => " approx",
            QuantityModifier.More => " more",
            QuantityModifier.Less => " less",
            _ => "",
        };
        return $"{value} {quantity.Unit}{hedge}";
    }

    private static string Write(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "?";
}
