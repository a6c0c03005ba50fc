using System.Text;
using Recoupe.Languages;
using Recoupe.Reading.Html;
using Recoupe.Text;

namespace Recoupe.Reading.Tests.Html;

public sealed class HtmlExtractorTests
{
    private const string First = "The harbour of Port Ellis will stay closed until Thursday, the coast guard said in a statement on Monday.";
    private const string Second = "Fishermen asked for emergency aid because the season opens this week, and the mayor promised to answer them.";
    private const string Third = "A meeting is planned for Friday in the town hall, with the owners of the boats and the insurers, officials said.";

    private static readonly HtmlExtractor Extractor = new(LanguageCatalog.Embedded);

    [Fact]
    public void Extract_Page_KeepsParagraphsAndLeavesTheRest()
    {
        Article article = Extract($$"""
            <!doctype html><html lang="en"><head><title>Harbour closed | Ellis Herald</title>
            <meta property="og:site_name" content="Ellis Herald"><meta property="og:title" content="Harbour closed">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour closed","datePublished":"2021-03-01T18:05:00+01:00","author":[{"@type":"Person","name":"Ann Reed"}]}</script></head>
            <body><nav><ul><li><a href="/">Home</a><li><a href="/s">Sport</a></ul></nav>
            <article><h1>Harbour closed</h1><p>{{First}}<p>{{Second}}</p>
            <figure><img src="a.jpg"><figcaption>Boats at anchor</figcaption></figure>
            <h2>What comes next</h2><p>{{Third}}</p>
            <aside><h3>Read more</h3><ul><li><a href="/a">Storm closes schools</a></li></ul></aside></article>
            <div class="comments"><p>What a nonsense, I have never read such a thing in all my life, dear editors.</p></div>
            <footer>© Ellis Herald</footer></body></html>
            """);
        Assert.Equal($"{First}\n{Second}\nWhat comes next\n{Third}", article.Text);
        Assert.Equal("Harbour closed", article.Title);
        Assert.Equal("2021-03-01T18:05:00+01:00", article.Published.ToString());
        Assert.Equal(["Ann Reed"], article.Authors);
        Assert.Equal("Ellis Herald", article.Source);
        Assert.Equal("en", article.Language);
        Assert.Equal(["Boats at anchor"], article.Captions);
    }

    [Fact]
    public void Extract_LinkInsideParagraph_DoesNotPartIt() =>
        Assert.Equal(First, Extract($"<body><p>{First.Replace("coast guard", "<a href='/x'>coast guard</a>", StringComparison.Ordinal)}</p></body>").Text);

    [Fact]
    public void Extract_LineBreaks_PartParagraphsWhenDoubled() =>
        Assert.Equal($"{First}\n{Second}", Extract($"<body><div>{First}<br><br>{Second}</div></body>").Text);

    [Fact]
    public void Extract_References_AreDecoded() =>
        Assert.Equal("Il s’agit d’un “test” & rien d’autre, a déclaré lundi le maire de la ville devant la presse.", Extract("<p>Il s&rsquo;agit d&#8217;un &ldquo;test&rdquo; &amp; rien d&#x2019;autre, a d&eacute;clar&eacute; lundi&nbsp;le maire de la ville devant la presse.</p>").Text.Replace('\u00A0', ' '));

    [Theory]
    [InlineData("iso-8859-1", "<meta charset=iso-8859-1>")]
    [InlineData("iso-8859-1", "<meta charset=utf-8>")]
    [InlineData("utf-8", "<meta charset=iso-8859-1>")]
    [InlineData("windows-1251", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">")]
    public void Extract_CharsetOfPage_IsFoundOrCorrected(string charset, string declared)
    {
        string text = charset == "windows-1251" ? "Порт закрыт до четверга, сообщила в понедельник береговая охрана в своем заявлении." : "Le port resterà fermé jusqu'à jeudi, a annoncé lundi la préfecture de la région côtière.";
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(charset)?.GetBytes($"<html><head>{declared}</head><body><p>{text}</p></body></html>") ?? Encoding.GetEncoding(charset).GetBytes($"<html><head>{declared}</head><body><p>{text}</p></body></html>");
        Assert.Equal(text, Extractor.Extract(bytes, null, null)!.Text);
    }

    [Theory]
    [InlineData("Publié le 4 mars 2021 à 18h05", "2021-03-04")]
    [InlineData("March 4, 2021", "2021-03-04")]
    [InlineData("04.03.2021, 20:44 Uhr", "2021-03-04")]
    [InlineData("4 de marzo de 2021", "2021-03-04")]
    [InlineData("4. März 2021", "2021-03-04")]
    public void Extract_DateInMarkup_IsRead(string date, string expected) =>
        Assert.Equal(expected, Extract($"<body><p class='date'>{date}</p><p>{First}</p></body>").Published.ToString());

    [Fact]
    public void Extract_NothingDated_LeavesDateUnknown() => Assert.Null(Extract($"<body><p>{First}</p></body>").Published);

    public static TheoryData<string, string> Hostile => new()
    {
        { "depth", string.Concat(Enumerable.Repeat("<div>", 100_000)) + First },
        { "unclosed inline", string.Concat(Enumerable.Repeat("<b><i><a>", 50_000)) + First },
        { "stray ends", string.Concat(Enumerable.Repeat("</div></p></a>", 50_000)) + First },
        { "long attribute", "<div title=\"" + new string('x', 10_000_000) + "\">" + First },
        { "unclosed attribute", "<p>" + First + "</p><div title=\"" + new string('>', 200_000) },
        { "entities", string.Concat(Enumerable.Repeat("&amp;&#x1F600;&bogus;&#xD800;", 50_000)) + First },
        { "open angles", new string('<', 300_000) + First },
        { "open comments", "<p>" + First + "</p>" + string.Concat(Enumerable.Repeat("<!--", 100_000)) },
        { "open scripts", "<p>" + First + "</p>" + string.Concat(Enumerable.Repeat("<script>", 100_000)) },
        { "cells", "<p>" + First + "</p>" + string.Concat(Enumerable.Repeat("<table><tr><td>", 50_000)) },
        { "classes", "<div class=\"" + string.Concat(Enumerable.Repeat("article-body ", 100_000)) + "\"><p>" + First },
        { "nuls", new string('\0', 100_000) + First },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Extract_HostilePage_Ends(string name, string html)
    {
        Assert.False(string.IsNullOrEmpty(name));
        string text = Extractor.Extract(html)?.Text ?? "";

        // Throws for half a surrogate pair.
        Assert.True(new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text) >= text.Length);
    }

    [Fact]
    public void Extract_EmptyPage_IsNone() => Assert.Null(Extractor.Extract("<html><body><img src=x></body></html>"));

    private static Article Extract(string html) => Extractor.Extract(html)!;
}
