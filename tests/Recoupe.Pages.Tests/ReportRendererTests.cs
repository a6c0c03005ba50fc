using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Recoupe.CrossCheck;
using Recoupe.Text;

namespace Recoupe.Pages.Tests;

public sealed class ReportRendererTests
{
    private const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;\u202E]]>--></style>";

    [Fact]
    public async Task RenderAsync_AnyDossier_ShowsOnlySpansOfArticles()
    {
        Dossier dossier = Coverage.Dossier();
        using IHtmlDocument page = await PageOf(dossier);
        IElement[] shown = [.. page.QuerySelectorAll(".shown")];
        Assert.True(shown.Length > 10);
        Assert.All(shown, element => Assert.Equal(SpanOf(dossier, element), element.TextContent));
    }

    [Fact]
    public async Task RenderAsync_AnyDossier_ShowsEveryArticleWhole()
    {
        Dossier dossier = Coverage.Dossier();
        using IHtmlDocument page = await PageOf(dossier);
        string[] bodies = [.. page.QuerySelectorAll(".body").Select(body => string.Join('\n', body.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent)))];
        Assert.Equal(dossier.Articles.Select(article => article.Text), bodies);
    }

    [Fact]
    public async Task RenderAsync_AnyDossier_LinksLeadToAnchors()
    {
        using IHtmlDocument page = await PageOf(Coverage.Dossier());
        HashSet<string> ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        string[] targets = [.. page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)];
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(target.StartsWith('#') && ids.Contains(target[1..]), target));
        Assert.Equal(ids.Count, page.QuerySelectorAll("[id]").Length);
    }

    [Fact]
    public async Task RenderAsync_HostileArticle_IsEncoded()
    {
        Dossier dossier = Coverage.Dossier(Hostile);
        using IHtmlDocument page = await PageOf(dossier);
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, form, base, link"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll(".shown"), element => Assert.Equal(SpanOf(dossier, element), element.TextContent));
    }

    [Fact]
    public async Task RenderAsync_Twice_GivesTheSameBytes() =>
        Assert.Equal(await HtmlOf(Coverage.Dossier(), "fr"), await HtmlOf(Coverage.Dossier(), "fr"));

    [Theory]
    [InlineData("fr", "Citations")]
    [InlineData("en", "Quotes")]
    [InlineData("xx", "Quotes")]
    public async Task RenderAsync_Language_IsThatOfTheInterface(string language, string heading)
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument(await HtmlOf(Coverage.Dossier(), language));
        Assert.Contains(page.QuerySelectorAll("h2"), element => element.TextContent == heading);
    }

    [Fact]
    public async Task RenderAsync_NoStory_GivesAPage()
    {
        using IHtmlDocument page = await PageOf(new Dossier([], []));
        Assert.Equal("Recoupe", page.Title?.Trim(' ', '–'));
    }

    internal static async Task<string> HtmlOf(Dossier dossier, string language)
    {
        using StringWriter writer = new();
        await ReportRenderer.RenderAsync(dossier, language, writer);
        return writer.ToString();
    }

    private static async Task<IHtmlDocument> PageOf(Dossier dossier) => new HtmlParser().ParseDocument(await HtmlOf(dossier, "fr"));

    private static string SpanOf(Dossier dossier, IElement element)
    {
        AnnotatedArticle article = dossier.Articles.Single(article => article.Article.Id == element.GetAttribute("data-article"));
        int start = int.Parse(element.GetAttribute("data-start")!, System.Globalization.CultureInfo.InvariantCulture);
        int end = int.Parse(element.GetAttribute("data-end")!, System.Globalization.CultureInfo.InvariantCulture);
        return article.Text[start..end];
    }
}
