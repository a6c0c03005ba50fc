using FsCheck;
using FsCheck.Fluent;
using Recoupe.Languages;
using Recoupe.Tests.Specs;
using Recoupe.Text;

namespace Recoupe.Reading.Tests.Leftovers;

public sealed class LeftoverStageTests
{
    private static readonly LeftoverStage Stage = new(LanguageCatalog.Embedded);

    public static TheoryData<SpecCase> Cases =>
        [.. SpecCase.Read("fr/leftovers.md"), .. SpecCase.Read("en/leftovers.md"), .. SpecCase.Read("es/leftovers.md"), .. SpecCase.Read("de/leftovers.md")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Annotate_Spec_DropsWhatIsMarked(SpecCase spec)
    {
        Annotations layers = Annotate(spec.Text);
        Assert.Equal(
            spec.Marked.Spans.Select(marked => $"{marked.Span.TextOf(spec.Text)} ({marked.Label})"),
            layers.Dropped.Select(dropped => $"{dropped.Span.TextOf(spec.Text)} ({dropped.Reason})"));
        Assert.All(layers.Dropped, dropped => Assert.NotEmpty(dropped.Rule));
    }

    [Fact]
    public void Annotate_AnyText_KeepsInvariants()
    {
        string[] pieces = ["\n", "\r\n", "Lire aussi", "Par Jean", "\uD83D", "\uDE00", "\0", "date 2022-10 ", "(", "/ AFP", ".", " ", "é", "2021", "[a b=", "]", "Une phrase assez longue pour compter ici comme un paragraphe."];
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), picks =>
        {
            string text = string.Concat(picks.Select(pick => pieces[(pick & int.MaxValue) % pieces.Length]));
            Annotations layers = Annotate(text);
            for (int i = 1; i < layers.Dropped.Count; i++)
            {
                Assert.True(layers.Dropped[i - 1].Span.End <= layers.Dropped[i].Span.Start);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Clean_Article_TakesDroppedLinesOut()
    {
        Article article = new() { Id = "a", Text = "The harbour will stay closed until Thursday, the coast guard said.\nAdvertisement\n\nFishermen asked for emergency aid on Monday morning in the town." };
        (Article cleaned, Layer<Dropped> dropped) = Stage.Clean(article);
        Assert.Equal("The harbour will stay closed until Thursday, the coast guard said.\nFishermen asked for emergency aid on Monday morning in the town.", cleaned.Text);
        Assert.Equal("Advertisement", Assert.Single(dropped).Span.TextOf(article.Text));
    }

    [Fact]
    public void Annotate_TextOfLeftoversOnly_DropsNothing() => Assert.Empty(Annotate("Menu\nSearch\nLog in").Dropped);

    [Fact]
    public void Annotate_KnownTitle_DropsItWhereItStands()
    {
        Article article = new() { Id = "a", Title = "Port Ellis closes its harbour", Text = "Port Ellis closes its harbour\nThe harbour will stay closed until Thursday, the coast guard said on Monday." };
        Assert.Equal("title", Assert.Single(Stage.Clean(article).Dropped).Reason);
    }

    private static Annotations Annotate(string text)
    {
        ArticleContext context = new(new Article { Id = "a", Text = text }, Annotations.None);
        new ValidatingStage(Stage).Annotate(context);
        return context.Layers;
    }
}
