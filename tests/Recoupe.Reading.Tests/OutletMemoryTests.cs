using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reading.Tests;

public sealed class OutletMemoryTests
{
    private const string Offer = "La Gazette, chaque matin sur le pas de la porte";
    private const string Notice = "La rédaction de la Gazette répond à toutes les questions de ses lecteurs le jeudi soir.";

    [Fact]
    public void Take_LineUnderManyArticles_IsRepeatedFromTheThirdOn()
    {
        OutletMemory memory = new();
        Assert.Equal(["", "", Offer, Offer], Enumerable.Range(0, 4).Select(i => Shown(memory, Story(i, Offer))));
    }

    [Fact]
    public void Take_ParagraphAtTheEnd_NeedsMoreArticles()
    {
        OutletMemory memory = new();
        Assert.Equal(["", "", "", "", Notice, Notice], Enumerable.Range(0, 6).Select(i => Shown(memory, Story(i, Notice))));
    }

    [Fact]
    public void Take_ParagraphInTheMiddle_IsNeverRepeated()
    {
        OutletMemory memory = new();
        Assert.All(Enumerable.Range(0, 8), i => Assert.Equal("", Shown(memory, Story(i, string.Join('\n', Own(i, 4), Notice, Own(i + 100, 4))))));
    }

    [Fact]
    public void Take_OtherOutlet_IsNoEvidence()
    {
        OutletMemory memory = new();
        Assert.All(Enumerable.Range(0, 6), i => Assert.Equal("", Shown(memory, Story(i, Offer) with { Source = "Outlet " + i })));
        Assert.All(Enumerable.Range(0, 6), i => Assert.Equal("", Shown(memory, Story(i, Offer) with { Source = null })));
    }

    [Fact]
    public void Take_VersionsOfOneArticle_KeepTheirText()
    {
        OutletMemory memory = new();
        Assert.All(Enumerable.Range(0, 10), i => Assert.Equal("", Shown(memory, Story(1, "Mise à jour numéro " + i))));
    }

    [Fact]
    public void Weigh_RepeatedLine_IsDroppedWithItsReason()
    {
        LeftoverStage stage = new(LanguageCatalog.Embedded);
        OutletMemory memory = new();
        ReadResult[] results = [.. Enumerable.Range(0, 3).Select(i => stage.Weigh(ReadResult.Of(Story(i, Offer)), memory))];
        Assert.Equal(LayerKinds.None, results[0].Given.Present);
        Dropped dropped = Assert.Single(results[2].Given.Dropped);
        Assert.Equal((Offer, "repeated by the outlet"), (dropped.Span.Of(results[2].Article!.Text).ToString(), dropped.Reason));
        Assert.Equal(LayerKinds.Dropped, results[2].Given.Present);
    }

    private static string Shown(OutletMemory memory, Article article) => string.Join('|', memory.Take(article).Select(span => span.Of(article.Text).ToString()));

    private static Article Story(int number, string last) => new() { Id = "a" + number, Source = "La Gazette", Text = Own(number, 4) + "\n" + last };

    private static string Own(int number, int paragraphs) =>
        string.Join('\n', Enumerable.Range(0, paragraphs).Select(i => $"Le conseil de quartier {Word(number)} a voté {Word(i)} fois, avec {Word(number + i)} voix contre, et la séance a été levée."));

    private static string Word(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => "aeioubdfgl"[digit - '0'] + "m"));
}
