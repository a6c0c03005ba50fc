using Recoupe.Languages;
using Recoupe.Reading.Html;
using Recoupe.Text;
using static Recoupe.Reading.Tests.Html.Prose;

namespace Recoupe.Reading.Tests.Leftovers;

public sealed class AgencyCreditsTests
{
    private static readonly HtmlExtractor Extractor = new(LanguageCatalog.Embedded);
    private static readonly LeftoverStage Stage = new(LanguageCatalog.Embedded);

    [Theory]
    [InlineData("PORT ELLIS, March 1 (Reuters) - " + First, "Reuters")]
    [InlineData("PORT ELLIS (AP) — " + First, "AP")]
    [InlineData("Ellis/Tarn (dpa) - " + First, "dpa")]
    [InlineData("Ellis, 1 mar (EFE).- " + First, "EFE")]
    [InlineData("(AFP) " + First, "AFP")]
    [InlineData(First + "\nAvec AFP", "AFP")]
    [InlineData(First + "\n(avec l'AFP et Reuters)", "AFP,Reuters")]
    [InlineData(First + "\nmit Material von dpa", "dpa")]
    [InlineData(First + " (Agence France-Presse)", "AFP")]
    [InlineData(First + "\nCon información de un vecino", "")]
    [InlineData("The mayor told AFP on Monday that the harbour stays closed.", "")]
    [InlineData("Associated Press reporters were on the quay when the boats came in.", "")]
    [InlineData(First + "\nAna Ruiz / AFP", "")]
    [InlineData(First + "\nthe map", "")]
    public void Clean_Text_ReadsTheCreditsAndNoMore(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', Stage.Clean(new Article { Id = "a", Text = text }).Cleaned.Credit));

    [Fact]
    public void Clean_CreditGiven_IsKept() =>
        Assert.Equal(["Tarn News"], Stage.Clean(new Article { Id = "a", Text = First + "\nAvec AFP", Credit = ["Tarn News"] }).Cleaned.Credit);

    [Theory]
    [InlineData("", "<p class='byline'>Par Le Messager avec AFP</p>", "AFP")]
    [InlineData("", "<p class='byline'>Ann Reed, Reuters</p>", "Reuters")]
    [InlineData("", "<p class='byline'>Ann Reed</p>", "")]
    [InlineData("<meta name='author' content='dpa'>", "", "dpa")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Organization\",\"name\":\"Associated Press\"}}</script>", "", "AP")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"sourceOrganization\":{\"name\":\"Agencia EFE\"}}</script>", "", "EFE")]
    [InlineData("", "<figure><figcaption>Boats at anchor. Ann Reed / AFP</figcaption></figure>", "")]
    public void Extract_Page_ReadsTheCreditsAndNoMore(string head, string beside, string expected) =>
        Assert.Equal(expected, string.Join(',', Extractor.Extract(Page($"<article><h1>Harbour closed</h1>{beside}<p>{First}</p><p>{Second}</p></article>", head))!.Credit));
}
