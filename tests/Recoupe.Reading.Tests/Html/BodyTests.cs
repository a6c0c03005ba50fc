using Recoupe.Languages;
using Recoupe.Reading.Html;
using Recoupe.Text;
using static Recoupe.Reading.Tests.Html.Prose;

namespace Recoupe.Reading.Tests.Html;

public sealed class BodyTests
{
    private static readonly HtmlExtractor Extractor = new(LanguageCatalog.Embedded);

    [Fact]
    public void Extract_StandfirstOutsideTheBody_IsPartOfTheText() =>
        Assert.Equal($"{Third}\n{First}\n{Second}", TextOf($"<h1>Harbour closed</h1><p class='standfirst'>{Third}</p><div class='article-body'><p>{First}</p><p>{Second}</p></div>"));

    [Fact]
    public void Extract_TeasersOfOtherArticles_AreNotTheBody() =>
        Assert.Equal($"{First}\n{Second}", TextOf($"""
            <h1>Harbour closed</h1><div class="text"><p>{First}</p><p>{Second}</p></div>
            <div><h3><a href="/a">Runners cross the old bridge</a></h3><p>{Other}</p><h3><a href="/b">A bridge for runners</a></h3><p>{Other} Twice.</p>
            <h3><a href="/c">Bridges of the city</a></h3><p>{Other} Thrice.</p></div>
            """));

    [Fact]
    public void Extract_BodyInPieces_IsAllOfThem() =>
        Assert.Equal($"{First}\n{Second}\n{Third}", TextOf($"""
            <article><h1>Harbour closed</h1><div class="story-body"><p>{First}</p></div><div class="ad-slot">Advertisement</div>
            <div class="story-body"><p>{Second}</p></div><div class="story-body"><p>{Third}</p></div></article>
            """));

    [Fact]
    public void Extract_LinkedDataWithTheBody_ShowsWhatIsNotOfIt()
    {
        string body = $"{First} {Second} {Third} {First} {Second}";
        string head = $$"""<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{body}}"}</script>""";
        Assert.Equal($"{First} {Second}\n{Third} {First}", TextOf($"<article><h1>Harbour closed</h1><p>{First} {Second}</p><p>{Third} {First}</p><p>{Other} So it was.</p></article>", head));
    }

    [Fact]
    public void Extract_LinkedDataWithOtherText_ChangesNothing()
    {
        string head = $$"""<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{string.Concat(Enumerable.Repeat(Other, 6))}}"}</script>""";
        Assert.Equal($"{First}\n{Second}", TextOf($"<article><h1>Harbour closed</h1><p>{First}</p><p>{Second}</p></article>", head));
    }

    [Fact]
    public void Extract_Table_KeepsEachRowOnALine() =>
        Assert.Equal($"{First}\nPort\tBoats\nEllis\t14\nTarn\t6\n{Second}", TextOf($"""
            <article><h1>Harbour closed</h1><p>{First}</p><table><tr><th>Port</th><th>Boats</th></tr><tr><td>Ellis</td><td>14</td></tr><tr><td>Tarn</td><td>6</td></tr></table><p>{Second}</p></article>
            """));

    [Fact]
    public void Extract_PullQuote_IsNotTwiceInTheText() =>
        Assert.Equal($"{First}\n{Second}", TextOf($"<article><h1>Harbour closed</h1><p>{First}</p><blockquote><p>“The season opens this week”</p></blockquote><p>{Second}</p></article>"));

    [Fact]
    public void Extract_QuotationThatStandsNowhereElse_Stays() =>
        Assert.Contains("We were not asked", TextOf($"<article><h1>Harbour closed</h1><p>{First}</p><blockquote><p>“We were not asked by anybody”</p></blockquote><p>{Second}</p></article>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_Captions_StandApart()
    {
        Article article = Extractor.Extract(Page($"<article><h1>Harbour closed</h1><p>{First}</p><div class='wp-caption'><p class='wp-caption-text'>Boats at anchor</p></div><p>{Second}</p></article>"))!;
        Assert.Equal($"{First}\n{Second}", article.Text);
        Assert.Equal(["Boats at anchor"], article.Captions);
    }

    [Fact]
    public void Extract_PostNamedByItsTags_IsStillTheArticle() =>
        Assert.Equal($"{First}\n{Second}", TextOf($"<div class='post-7 post type-post hentry category-comment tag-share'><h1>Harbour closed</h1><p>{First}</p><p>{Second}</p></div>"));

    [Fact]
    public void Extract_PageThatShowsAPartOnly_TakesTheBodyOfTheLinkedData()
    {
        string[] lines = [.. Enumerable.Range(1, 8).Select(i => $"{First} {i}")];
        string head = $$"""<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{string.Concat(lines.Select(line => $"&lt;p&gt;{line}&lt;/p&gt;"))}}"}</script>""";
        Assert.Equal(string.Join('\n', lines), TextOf($"<article><h1>Harbour closed</h1><p>{lines[0]}</p></article>", head));
    }

    [Fact]
    public void Extract_ListInTheBody_IsNotAllOfIt() =>
        Assert.Equal($"{First}\n{Second}\n{Third}", TextOf($"<div><h1>Harbour closed</h1><p>{First}</p><ul><li>{Second}</li><li>{Third}</li></ul></div>"));

    [Fact]
    public void Extract_StandfirstCalledTeaser_IsPartOfTheText() =>
        Assert.Equal($"{Third} {Other}\n{First}\n{Second}", TextOf($"<h1>Harbour closed</h1><div class='teaser-text'><p>{Third} {Other}</p></div><div class='article-body'><p>{First}</p><p>{Second}</p></div>"));

    [Fact]
    public void Extract_RubyAnnotations_AreNoText() =>
        Assert.Contains("子どもへの虐待", TextOf($"<article><p><ruby>子<rp>(</rp><rt>こ</rt><rp>)</rp></ruby>どもへの<ruby>虐待<rt>ぎゃくたい</rt></ruby> {First}</p></article>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>{0}</p><p>{1}</p>", true)]
    [InlineData("<p>{0} {{{{title}}}}</p><p>{1}</p>", false)]
    public void Extract_TextInATemplate_IsReadWhereItHasNoPlacesToFillIn(string template, bool expected)
    {
        string filled = template.Replace("{{{{", "{{", StringComparison.Ordinal).Replace("}}}}", "}}", StringComparison.Ordinal).Replace("{0}", First, StringComparison.Ordinal).Replace("{1}", Second, StringComparison.Ordinal);
        Assert.Equal(expected, TextOf($"<h1>Harbour closed</h1><div class='post-body'><script type='text/template'>{filled}</script><p>{Third}</p></div>").Contains(First, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>", true)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>", true)]
    [InlineData("<meta property='article:content_tier' content='locked'>", true)]
    [InlineData("<meta property='article:content_tier' content='free'>", false)]
    [InlineData("", false)]
    public void Extract_PageForSubscribers_IsMarked(string head, bool expected) =>
        Assert.Equal(expected, Extractor.Extract(Page($"<article><p>{First}</p></article>", head))!.IsPaywalled);

    [Fact]
    public void Explain_Page_GivesSpansOfItsSource()
    {
        string html = Page($"<nav><a href='/'>Front page</a></nav><article><h1>Harbour closed</h1><p>{First}</p><p>Advertisement</p></article>");
        (Article? article, PageExplanation explanation) = Extractor.Explain(html);
        Assert.Equal(First, article!.Text);
        Assert.Equal(["Front page", "Harbour closed", "Advertisement"], explanation.Removals.Select(removal => removal.Span.TextOf(html)));
        Assert.Equal(["outside the body", "title", "advertisement"], explanation.Removals.Select(removal => removal.Reason));
        Assert.Equal("html > body > article", explanation.Body);
    }

    private static string TextOf(string body, string head = "") => Extractor.Extract(Page(body, head))!.Text;
}
