using Recoupe.Desk.Feeds;
using Recoupe.Desk.Fetching;
using Recoupe.Storage;

namespace Recoupe.Desk.Tests.Feeds;

public sealed class FeedPollerTests
{
    private static readonly FetchOptions Quick = new() { HostPause = TimeSpan.Zero, AllowPrivate = true };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NewItems_BecomeArticles_WithTheTextOfTheirPages()
    {
        using LoopbackSite site = new();
        Publish(site, "one", "two");
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        Assert.Null(await new FeedSubscriptions(desk.Database, TimeProvider.System).AddAsync(new Uri(site.Address, "feed").ToString(), cancellation: Cancellation));
        using FeedPoller poller = new(desk.Database, desk.Desk, Quick);
        Assert.Equal(1, await poller.VisitDueAsync(Cancellation));

        Feed feed = Assert.Single(await desk.Database.Feeds.ListAsync(Cancellation));
        Assert.Equal((200, null, 2L, 2L, 0L), (feed.Status, feed.Problem, feed.Items, feed.NewItems, feed.Failed));
        ArticleIdentity identity = (await desk.Database.Articles.IdentifyAsync("", new Uri(site.Address, "one").ToString(), Cancellation))!;
        string text = (await desk.Database.Articles.FindAsync(identity.Id, cancellation: Cancellation))!.Article.Text;
        Assert.Contains("la deuxième phrase de la page", text, StringComparison.Ordinal);

        // Not due again; and when it is, nothing is asked twice.
        Assert.Equal(0, await poller.VisitDueAsync(Cancellation));
        int asked = site.Asked.Count;
        Feed again = await poller.VisitAsync(feed, Cancellation);
        Assert.Equal(2, again.NewItems);
        Assert.Equal(asked + 1, site.Asked.Count);
    }

    [Fact]
    public async Task AnUnchangedFeed_IsNotReadAgain()
    {
        using LoopbackSite site = new();
        Publish(site, "one");
        string feed = FeedOf(site, "one");
        site.On("/feed", (request, response) =>
        {
            response.AddHeader("ETag", "\"v1\"");
            if (request.Headers["If-None-Match"] == "\"v1\"")
            {
                response.StatusCode = 304;
                return;
            }

            response.ContentType = "application/rss+xml";
            response.OutputStream.Write(System.Text.Encoding.UTF8.GetBytes(feed));
        });
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        using FeedPoller poller = new(desk.Database, desk.Desk, Quick);
        Feed first = await poller.VisitAsync(new Feed(new Uri(site.Address, "feed").ToString()), Cancellation);
        Feed second = await poller.VisitAsync(first, Cancellation);
        Assert.Equal((200, 304, 1L, 0), (first.Status, second.Status, second.Items, second.Failures));
    }

    [Fact]
    public async Task WhatRobotsForbid_IsLeftAlone_AndSaid()
    {
        using LoopbackSite site = new();
        Publish(site, "one");
        site.Page("/robots.txt", "user-agent: *\ndisallow: /one", "text/plain");
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        using FeedPoller poller = new(desk.Database, desk.Desk, Quick);
        Feed feed = await poller.VisitAsync(new Feed(new Uri(site.Address, "feed").ToString()), Cancellation);
        Assert.Equal((0L, 1L), (feed.NewItems, feed.Failed));
        Assert.DoesNotContain("/one", site.Asked);
        Assert.Contains("robots.txt", Assert.Single(await desk.Database.DeadLetters.ListAsync(0, 10, Cancellation)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailingFeed_WaitsLongerEachTime()
    {
        using LoopbackSite site = new();
        site.On("/feed", (_, response) => response.StatusCode = 503);
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        using FeedPoller poller = new(desk.Database, desk.Desk, Quick);
        Feed feed = new(new Uri(site.Address, "feed").ToString());
        TimeSpan before = TimeSpan.Zero;
        for (int i = 1; i <= 4; i++)
        {
            feed = await poller.VisitAsync(feed, Cancellation);
            Assert.Equal((503, "answered 503", i), (feed.Status, feed.Problem, feed.Failures));
            TimeSpan wait = feed.Next - feed.Fetched!.Value;
            Assert.True(wait > before);
            before = wait;
        }
    }

    [Theory]
    [InlineData("not a feed at all")]
    [InlineData("<rss><channel><title>x</title></channel></rss>")]
    [InlineData("<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&a;</title></item></channel></rss>")]
    public async Task WhatIsNoFeed_IsSaid(string body)
    {
        using LoopbackSite site = new();
        site.Page("/feed", body, "application/rss+xml");
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        using FeedPoller poller = new(desk.Database, desk.Desk, Quick);
        Feed feed = await poller.VisitAsync(new Feed(new Uri(site.Address, "feed").ToString()), Cancellation);
        Assert.True(feed.Problem is not null || feed.NewItems <= 1);
        Assert.Equal(0, (await desk.Database.Search.ArticlesAsync(new SearchRequest { Clauses = [new SearchClause(["root"])] }, Cancellation)).Total);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("feed")]
    [InlineData("")]
    public async Task OnlyWebAddresses_AreFollowed(string url)
    {
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        Assert.NotNull(await new FeedSubscriptions(desk.Database, TimeProvider.System).AddAsync(url, cancellation: Cancellation));
        Assert.Empty(await desk.Database.Feeds.ListAsync(Cancellation));
    }

    [Fact]
    public async Task AListOfFeeds_IsAddedWhole()
    {
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        using MemoryStream opml = new("<opml version=\"2.0\"><body><outline text=\"x\"><outline type=\"rss\" text=\"Un\" xmlUrl=\"https://un.example/f\"/></outline><outline type=\"rss\" text=\"Deux\" xmlUrl=\"https://deux.example/f\"/></body></opml>"u8.ToArray());
        Assert.Equal(2, await new FeedSubscriptions(desk.Database, TimeProvider.System).AddListAsync(opml, Cancellation));
        Assert.Equal(["https://deux.example/f", "https://un.example/f"], (await desk.Database.Feeds.ListAsync(Cancellation)).Select(feed => feed.Url));
    }

    private static void Publish(LoopbackSite site, params string[] pages)
    {
        foreach (string page in pages)
        {
            site.Page("/" + page, $"<html lang=\"fr\"><head><title>Titre {page}</title></head><body><article><h1>Titre {page}</h1><p>Le port de Lorande a fermé lundi soir après la tempête, a annoncé la mairie {page}.</p><p>Voici la deuxième phrase de la page, que le flux ne donne pas et que les lecteurs attendent.</p></article></body></html>");
        }

        site.Page("/feed", FeedOf(site, pages), "application/rss+xml");
    }

    private static string FeedOf(LoopbackSite site, params string[] pages) =>
        "<rss version=\"2.0\"><channel><title>Le Fanal</title>" + string.Concat(pages.Select(page => $"<item><title>Titre {page}</title><link>{site.Address}{page}</link><description>Le port de Lorande a fermé.</description><pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate></item>")) + "</channel></rss>";
}
