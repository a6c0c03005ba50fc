using Recoupe.Languages;
using Recoupe.Reading.Html;
using static Recoupe.Reading.Tests.Html.Prose;

namespace Recoupe.Reading.Tests.Html;

public sealed class PublicationDateTests
{
    private static readonly HtmlExtractor Extractor = new(LanguageCatalog.Embedded);

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-03-01\"}</script><meta property='article:published_time' content='2021-03-02'>", "<time datetime='2021-03-03'></time>", "2021-03-01")]
    [InlineData("<meta property='article:published_time' content='2021-03-02'>", "<time pubdate datetime='2021-03-03'></time>", "2021-03-02")]
    [InlineData("", "<time pubdate datetime='2021-03-03'></time>", "2021-03-03")]
    [InlineData("<link rel=canonical href='https://ellis.example/2021/03/05/harbour'>", "<p>6 March 2021</p>", "2021-03-05")]
    [InlineData("<link rel=canonical href='https://ellis.example/2021/mar/05/harbour'>", "<p>6 March 2021</p>", "2021-03-05")]
    [InlineData("", "<p>6 March 2021</p>", "2021-03-06")]
    [InlineData("", "<p>Mis en ligne le 6 mars 2021</p>", "2021-03-06")]
    [InlineData("", "<p>Zuletzt aktualisiert am 06.03.2021</p>", "2021-03-06")]
    [InlineData("", "<p>Ellis, 6 de marzo de 2021</p>", "2021-03-06")]
    public void Extract_SeveralDates_TakesTheBestEvidence(string head, string beside, string expected) =>
        Assert.Equal(expected, DateOf($"<article><h1>Harbour closed</h1>{beside}<p>{First}</p><p>{Second}</p></article>", head));

    [Fact]
    public void Extract_DateOfATeaser_LosesToTheOneBesideTheHeadline() =>
        Assert.Equal("2021-03-06", DateOf($"<div class='related'><span class='date'>1 March 2021</span></div><article><h1>Harbour closed</h1><div>6 March 2021</div><p>{First}</p><p>{Second}</p></article>"));

    [Fact]
    public void Extract_TimeElementShowsAnotherDay_BelievesWhatReadersSee() =>
        Assert.Equal("2021-03-01", DateOf($"<article><h1>Harbour closed</h1><time datetime='2021-03-09T10:00:00Z'>Publié le 1 mars 2021</time><p>{First}</p></article>"));

    [Fact]
    public void Extract_SameMomentInLocalTime_GivesTheDayOfTheOutlet() =>
        Assert.Equal(
            "2021-03-02T05:30:00+11:00",
            DateOf($"<article><h1>Harbour closed</h1><time datetime='2021-03-02T05:30:00+11:00'>March 2</time><p>{First}</p></article>", "<meta property='article:published_time' content='2021-03-01T18:30:00Z'>"));

    [Fact]
    public void Extract_DateInTheText_IsNotItsOwn() =>
        Assert.Equal("", DateOf($"<article><h1>Harbour closed</h1><p>{First}</p><p>The last storm of this kind was that of 4 March 1998, when three boats were lost in the outer harbour.</p><p>{Second}</p></article>"));

    private static string DateOf(string body, string head = "") => Extractor.Extract(Page(body, head))!.Published?.ToString() ?? "";
}
