namespace Recoupe.Storage.Tests;

/// <summary>What every database of news must do. A new adapter passes these unchanged.</summary>
public abstract class NewsDatabaseCompliance : IAsyncLifetime
{
    protected INewsDatabase Database { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<INewsDatabase> OpenAsync();

    public async ValueTask InitializeAsync() => Database = await OpenAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task AnArticle_ComesBackAsItWasStored()
    {
        Arrival arrival = Articles.Arrival("a", "Durand annonce trente navires 😀", url: "https://fanal.example/1", ships: 30);
        ArrivalReceipt receipt = Assert.Single(await Database.Articles.AppendAsync([arrival], Cancellation));
        Assert.Equal((1, false), (receipt.Version, receipt.WasKnown));

        StoredArticle? stored = await Database.Articles.FindAsync("a", cancellation: Cancellation);
        Assert.NotNull(stored);
        Assert.Equal(arrival.Article.Text, stored.Article.Text);
        Assert.Equal(arrival.Article.Article.Published, stored.Article.Article.Published);
        Assert.Equal(arrival.Article.Layers.Quotes[0].Span, Assert.Single(stored.Article.Layers.Quotes).Span);
        Assert.Equal(("s1", Articles.Noon, receipt.Sequence), (stored.Story, stored.Seen, stored.Sequence));
        Assert.Equal(1, await Database.Articles.CountAsync(Cancellation));
    }

    [Fact]
    public async Task TheSameContentAgain_WritesNothing()
    {
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce")], Cancellation);
        Assert.True(Assert.Single(await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce", minutes: 5)], Cancellation)).WasKnown);
        Assert.Single(await Database.Articles.VersionsAsync("a", Cancellation));
        Assert.Equal(Articles.Noon, (await Database.Stories.FindAsync("s1", Cancellation))!.LastSeen);
    }

    [Fact]
    public async Task AChangedArticle_IsANewVersion_AndTheOldOneStays()
    {
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce")], Cancellation);
        ArrivalReceipt second = Assert.Single(await Database.Articles.AppendAsync([Articles.Arrival("a", "Martin dément", story: "s2", minutes: 5)], Cancellation));
        Assert.Equal(2, second.Version);
        Assert.Equal("Durand annonce", (await Database.Articles.FindAsync("a", 1, Cancellation))!.Article.Text);
        Assert.Equal("Martin dément", (await Database.Articles.FindAsync("a", cancellation: Cancellation))!.Article.Text);
        Assert.Null(await Database.Articles.FindAsync("a", 3, Cancellation));
        Assert.Equal([1, 2], (await Database.Articles.VersionsAsync("a", Cancellation)).Select(version => version.Number));

        // It stays in its story, and is found by its new words only.
        Assert.Equal("s1", (await Database.Articles.IdentifyAsync("a", null, Cancellation))!.Story);
        Assert.Null(await Database.Stories.FindAsync("s2", Cancellation));
        Assert.Equal(0, (await Database.Search.ArticlesAsync(Words("durand"), Cancellation)).Total);
        Assert.Equal(1, (await Database.Search.QuotesAsync(Words("dément"), Cancellation)).Total);
        Assert.Equal(0, (await Database.Search.QuotesAsync(Words("annonce"), Cancellation)).Total);
        Assert.Equal(["Martin"], (await Database.Overviews.EntitiesAsync(null, 0, 10, Cancellation)).Select(entity => entity.Name));
    }

    [Fact]
    public async Task AnAddress_LeadsToItsArticle()
    {
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce", url: "https://fanal.example/1")], Cancellation);
        Assert.Equal("a", (await Database.Articles.IdentifyAsync("other", "https://fanal.example/1", Cancellation))?.Id);
        Assert.Null(await Database.Articles.IdentifyAsync("other", "https://fanal.example/2", Cancellation));
        Assert.Null(await Database.Articles.IdentifyAsync("other", null, Cancellation));
    }

    [Fact]
    public async Task Arrivals_ComeBackInTheirOrder_FromAnyPlace()
    {
        Arrival[] arrivals = [.. Enumerable.Range(0, 150).Select(i => Articles.Arrival($"a{i}", $"Durand annonce {i}", minutes: i))];
        IReadOnlyList<ArrivalReceipt> receipts = await Database.Articles.AppendAsync(arrivals, Cancellation);
        List<string> ids = [];
        await foreach (StoredArticle article in Database.Articles.SinceAsync(receipts[9].Sequence, Cancellation))
        {
            ids.Add(article.Article.Article.Id);
        }

        Assert.Equal(arrivals.Skip(10).Select(arrival => arrival.Article.Article.Id), ids);
    }

    [Fact]
    public async Task AStory_CountsItsArticlesOutletsAndLanguages()
    {
        await Database.Articles.AppendAsync(
            [
                Articles.Arrival("a", "Durand annonce"),
                Articles.Arrival("b", "Durand announces", source: "The Lantern", language: "en", minutes: 1),
                Articles.Arrival("c", "Durand annonce encore", minutes: 2),
                Articles.Arrival("d", "Martin dément", story: "s2", minutes: 3),
            ],
            Cancellation);
        StorySummary story = (await Database.Stories.FindAsync("s1", Cancellation))!;
        Assert.Equal((3, 2, "en 1, fr 2"), (story.Articles, story.Outlets, story.Languages));
        Assert.Equal((Articles.Noon, Articles.Noon.AddMinutes(2)), (story.FirstSeen, story.LastSeen));
        Assert.Equal("Titre a", story.Title);
        Assert.Null(story.Counts);
    }

    [Fact]
    public async Task AStorysArticles_ComeByPublication_TheUndatedLast()
    {
        await Database.Articles.AppendAsync(
            [
                Articles.Arrival("undated", "Durand annonce", published: null),
                Articles.Arrival("late", "Durand annonce cela", published: "2025-03-05T10:00:00+01:00"),
                Articles.Arrival("early", "Durand annonce ceci", published: "2025-03-04"),
            ],
            Cancellation);
        Assert.Equal(["early", "late", "undated"], (await Database.Articles.OfStoryAsync("s1", 10, Cancellation)).Select(article => article.Article.Article.Id));
        Assert.Equal(["early", "late", "undated"], (await Database.Articles.HeadingsOfStoryAsync("s1", Cancellation)).Select(article => article.Id));
        Assert.Equal(["early"], (await Database.Articles.OfStoryAsync("s1", 1, Cancellation)).Select(article => article.Article.Article.Id));
    }

    [Fact]
    public async Task Stories_AreFilteredAndOrdered()
    {
        await Database.Articles.AppendAsync(
            [
                Articles.Arrival("a", "Durand annonce"),
                Articles.Arrival("b", "Durand announces", source: "The Lantern", language: "en", minutes: 1),
                Articles.Arrival("c", "Martin dément", story: "s2", minutes: 2),
            ],
            Cancellation);
        await Database.Stories.KeepCountsAsync("s1", "Une ligne", "Le Fanal", new StoryCounts(2, 2, 3, 1, 0, 1), Cancellation);

        Assert.Equal(["s2", "s1"], await Ids(new StoryFilter()));
        Assert.Equal(["s1", "s2"], await Ids(new StoryFilter { Order = StoryOrder.Size }));
        Assert.Equal(["s1", "s2"], await Ids(new StoryFilter { Order = StoryOrder.Differences }));
        Assert.Equal(["s1"], await Ids(new StoryFilter { Language = "en" }));
        Assert.Equal(["s1"], await Ids(new StoryFilter { Source = "The Lantern" }));
        Assert.Equal(["s2"], await Ids(new StoryFilter { Entity = "Martin" }));
        Assert.Equal(["s1"], await Ids(new StoryFilter { LeastArticles = 2 }));
        Assert.Equal(["s1"], await Ids(new StoryFilter { LeastOrigins = 2 }));
        Assert.Equal(["s1"], await Ids(new StoryFilter { OnlyDiffering = true }));
        Assert.Equal(["s2"], await Ids(new StoryFilter { From = Articles.Noon.AddMinutes(2) }));
        Assert.Equal(["s1"], await Ids(new StoryFilter { Until = Articles.Noon.AddMinutes(2) }));
        Assert.Equal(["s2"], await Ids(new StoryFilter { ChangedAfter = 2 }));
        Assert.Equal(["s1"], await Ids(new StoryFilter { Offset = 1, Limit = 1 }));

        StorySummary counted = (await Database.Stories.FindAsync("s1", Cancellation))!;
        Assert.Equal(("Une ligne", "Le Fanal", 2), (counted.Title, counted.TitleSource, counted.Counts!.Origins));

        async Task<IEnumerable<string>> Ids(StoryFilter filter) => (await Database.Stories.ListAsync(filter, Cancellation)).Select(story => story.Id);
    }

    [Fact]
    public async Task AStory_IsCountedAgain_OnceItChanges()
    {
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce"), Articles.Arrival("alone", "Martin dément", story: "s2")], Cancellation);
        Assert.Empty(await Database.Stories.UncountedAsync(10, Cancellation));
        ArrivalReceipt second = (await Database.Articles.AppendAsync([Articles.Arrival("b", "Durand annonce aussi")], Cancellation))[0];
        Assert.Equal(["s1"], await Database.Stories.UncountedAsync(10, Cancellation));
        await Database.Stories.KeepCountsAsync("s1", null, null, new StoryCounts(second.Sequence, 1, 0, 0, 0, 0), Cancellation);
        Assert.Empty(await Database.Stories.UncountedAsync(10, Cancellation));
        Assert.Equal("Titre a", (await Database.Stories.FindAsync("s1", Cancellation))!.Title);
    }

    [Fact]
    public async Task AnEmptiedStory_LeadsToItsHeir()
    {
        await Database.Articles.AppendAsync(
            [Articles.Arrival("a", "Durand annonce"), Articles.Arrival("b", "Martin dément", story: "s2"), Articles.Arrival("c", "Petit confirme", story: "s3")], Cancellation);
        await Database.Stories.MoveAsync(["b"], "s1", Articles.Noon, "merged by a user", Cancellation);
        await Database.Stories.MoveAsync(["a", "b"], "s3", Articles.Noon, "merged by a user", Cancellation);
        Assert.Equal("s3", await Database.Stories.HeirAsync("s2", Cancellation));
        Assert.Null(await Database.Stories.HeirAsync("s3", Cancellation));
        Assert.Null(await Database.Stories.FindAsync("s2", Cancellation));
        Assert.Equal(3, (await Database.Stories.FindAsync("s3", Cancellation))!.Articles);

        // Split off again: the story is back and leads nowhere else.
        await Database.Stories.MoveAsync(["b"], "s2", Articles.Noon, "split by a user", Cancellation);
        Assert.Null(await Database.Stories.HeirAsync("s2", Cancellation));
        Assert.Equal(1, (await Database.Stories.FindAsync("s2", Cancellation))!.Articles);
    }

    [Fact]
    public async Task SharedCopy_IsKeptAndBroughtUpToDate()
    {
        Arrival second = Articles.Arrival("b", "Durand annonce aussi") with { Reuse = [Articles.Relation("a", "b")] };
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce"), second], Cancellation);
        Recoupe.Reuse.ReuseRelation kept = Assert.Single(await Database.Reuse.OfStoryAsync("s1", Cancellation));
        Assert.Equal(("a", "b", 0.5, 0.25), (kept.A, kept.B, kept.Score, kept.Share));
        Assert.Equal(second.Reuse[0].Passages, kept.Passages);
        Assert.Equal(["time"], kept.Reasons);
    }

    [Fact]
    public async Task Search_FindsWordsPhrasesQuotesAndFigures()
    {
        await Database.Articles.AppendAsync(
            [
                Articles.Arrival("a", "Durand annonce trente navires", ships: 30, published: "2025-03-04"),
                Articles.Arrival("b", "Martin dément trente navires neufs", ships: 40, published: "2025-04-01", source: "Écho d'Aval"),
                Articles.Arrival("c", "Petit évoque navires trente", language: "en", published: null),
            ],
            Cancellation);
        Assert.Equal(["a", "b", "c"], await Found(Words("navires")));
        Assert.Equal(["a", "b"], await Found(Words("trente navires")));
        Assert.Equal(["a", "b", "c"], await Found(new SearchRequest { Clauses = [new SearchClause(["ships", "navires"])] }));
        Assert.Equal(["c"], await Found(new SearchRequest { Clauses = [new SearchClause(["navires"]), new SearchClause(["trente navires"], Excluded: true)] }));
        Assert.Equal(["c"], await Found(new SearchRequest { Clauses = [new SearchClause(["trente navires"], Excluded: true)] }));
        Assert.Equal(["b"], await Found(Words("navires") with { Speaker = "martin" }));
        Assert.Equal(["b"], await Found(Words("navires") with { Source = "echo" }));
        Assert.Equal(["c"], await Found(Words("navires") with { Language = "en" }));
        Assert.Equal(["b"], await Found(Words("navires") with { From = new DateOnly(2025, 3, 5) }));
        Assert.Equal(["a"], await Found(Words("navires") with { Until = new DateOnly(2025, 3, 4) }));
        Assert.Equal(["b"], await Found(new SearchRequest { Unit = "ship", Least = 31 }));

        QuoteHit quote = Assert.Single((await Database.Search.QuotesAsync(Words("annonce"), Cancellation)).Hits);
        Assert.Equal(("Durand", "annonce trente navires", 7), (quote.Speaker, quote.Text, quote.Start));
        Assert.Equal([40.0, 30.0], (await Database.Search.FiguresAsync(new SearchRequest { Unit = "ship" }, Cancellation)).Hits.Select(hit => hit.Value));
        Assert.Equal([30.0], (await Database.Search.FiguresAsync(new SearchRequest { Unit = "ship", Most = 35 }, Cancellation)).Hits.Select(hit => hit.Value));

        IReadOnlyList<FacetCount> facets = await Database.Search.FacetsAsync(Words("navires"), Cancellation);
        Assert.Contains(new FacetCount("language", "fr", 2), facets);
        Assert.Contains(new FacetCount("source", "Écho d'Aval", 1), facets);
        Assert.Contains(new FacetCount("month", "2025-04", 1), facets);
        Assert.Equal(2, (await Database.Search.ArticlesAsync(Words("navires") with { Offset = 1 }, Cancellation)).Hits.Count);

        async Task<IEnumerable<string>> Found(SearchRequest request)
        {
            SearchPage<ArticleHit> page = await Database.Search.ArticlesAsync(request, Cancellation);
            Assert.Equal(page.Hits.Count, page.Total);
            return page.Hits.Select(hit => hit.Heading.Id).Order(StringComparer.Ordinal);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("navires\" OR \"durand")]
    [InlineData("terms:navires")]
    [InlineData("NEAR(a b)")]
    [InlineData("*")]
    [InlineData("'; DROP TABLE article; --")]
    [InlineData("\0")]
    public async Task WhatUsersType_IsNeverReadAsAnOperator(string form)
    {
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce navires")], Cancellation);
        Assert.Empty((await Database.Search.ArticlesAsync(Words(form), Cancellation)).Hits);
        Assert.Empty((await Database.Search.QuotesAsync(new SearchRequest { Speaker = form + "%" }, Cancellation)).Hits);
        Assert.Empty(await Database.Overviews.EntitiesAsync("%" + form, 0, 10, Cancellation));
        Assert.Equal(1, await Database.Articles.CountAsync(Cancellation));
    }

    [Fact]
    public async Task OutletsAndEntities_AreCounted()
    {
        await Database.Articles.AppendAsync(
            [
                Articles.Arrival("a", "Durand annonce"),
                Articles.Arrival("b", "Durand annonce encore", story: "s2", minutes: 1),
                Articles.Arrival("c", "Martin dément", source: "The Lantern", language: "en"),
            ],
            Cancellation);
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce mieux", minutes: 9)], Cancellation);
        OutletSummary first = (await Database.Overviews.OutletsAsync(0, 10, Cancellation))[0];
        Assert.Equal(("Le Fanal", 2, 2, "fr 2", 1), (first.Source, first.Articles, first.Stories, first.Languages, first.Edited));
        EntitySummary durand = Assert.Single(await Database.Overviews.EntitiesAsync("DURÁN", 0, 10, Cancellation));
        Assert.Equal(("Durand", "person", 2, 2, 2, 2), (durand.Name, durand.Type, durand.Mentions, durand.Articles, durand.Stories, durand.Quotes));
        Assert.Equal(["b", "a"], (await Database.Overviews.MentioningAsync("Durand", 0, 10, Cancellation)).Select(article => article.Id));
        Assert.Equal(["c"], (await Database.Overviews.OfOutletAsync("The Lantern", 0, 10, Cancellation)).Select(article => article.Id));
    }

    [Fact]
    public async Task Feeds_AreDueInTurn()
    {
        Feed one = new("https://one.example/feed") { Added = Articles.Noon, Next = Articles.Noon };
        Feed two = new("https://two.example/feed") { Added = Articles.Noon, Next = Articles.Noon.AddMinutes(10), Title = "Deux" };
        Assert.True(await Database.Feeds.AddAsync(two, Cancellation));
        Assert.True(await Database.Feeds.AddAsync(one, Cancellation));
        Assert.False(await Database.Feeds.AddAsync(one with { Title = "again" }, Cancellation));
        Assert.Equal([one, two], await Database.Feeds.ListAsync(Cancellation));
        Assert.Equal([one], await Database.Feeds.DueAsync(Articles.Noon, 10, Cancellation));

        Feed visited = one with { Fetched = Articles.Noon, Next = Articles.Noon.AddHours(1), Status = 503, Problem = "answered 503", Failures = 2, EntityTag = "\"x\"", LastModified = "Tue, 04 Mar 2025 11:00:00 GMT", Items = 9, NewItems = 8, Failed = 1, Undated = 3 };
        await Database.Feeds.UpdateAsync(visited, Cancellation);
        Assert.Equal([visited, two], await Database.Feeds.ListAsync(Cancellation));
        Assert.True(await Database.Feeds.RemoveAsync(one.Url, Cancellation));
        Assert.False(await Database.Feeds.RemoveAsync(one.Url, Cancellation));
        await Database.Feeds.UpdateAsync(visited, Cancellation);
        Assert.Equal([two], await Database.Feeds.ListAsync(Cancellation));
    }

    [Fact]
    public async Task DeadLetters_CountTheirAttempts()
    {
        await Database.DeadLetters.KeepAsync("https://x.example/1", "no text found", Articles.Noon, Cancellation);
        await Database.DeadLetters.KeepAsync("https://x.example/2", "answered 404", Articles.Noon.AddMinutes(1), Cancellation);
        await Database.DeadLetters.KeepAsync("https://x.example/1", "timed out", Articles.Noon.AddMinutes(2), Cancellation);
        Assert.Equal(2, await Database.DeadLetters.CountAsync(Cancellation));
        DeadLetter first = (await Database.DeadLetters.ListAsync(0, 10, Cancellation))[0];
        Assert.Equal(("https://x.example/1", "timed out", 2), (first.Origin, first.Reason, first.Attempts));
        Assert.Equal(first, await Database.DeadLetters.FindAsync(first.Id, Cancellation));
        await Database.DeadLetters.RemoveAsync(first.Origin, Cancellation);
        Assert.Null(await Database.DeadLetters.FindAsync(first.Id, Cancellation));
    }

    [Fact]
    public async Task Corrections_KeepTheirOrder()
    {
        await Database.Corrections.AppendAsync("rename \"Otan\" -> \"OTAN\"", Articles.Noon, Cancellation);
        await Database.Corrections.AppendAsync("# why", Articles.Noon, Cancellation);
        Assert.Equal(["rename \"Otan\" -> \"OTAN\"", "# why"], await Database.Corrections.LinesAsync(Cancellation));
        await Database.Corrections.ReplaceAsync(["# none"], Articles.Noon, Cancellation);
        Assert.Equal(["# none"], await Database.Corrections.LinesAsync(Cancellation));
    }

    [Fact]
    public async Task SnapshotsAndSettings_KeepTheLast()
    {
        Assert.Null(await Database.Snapshots.FindAsync("stories", Cancellation));
        await Database.Snapshots.KeepAsync("stories", 1, new byte[] { 1 }, Cancellation);
        await Database.Snapshots.KeepAsync("stories", 2, new byte[] { 2, 3 }, Cancellation);
        Snapshot snapshot = (await Database.Snapshots.FindAsync("stories", Cancellation))!;
        Assert.Equal(2, snapshot.Sequence);
        Assert.Equal(new byte[] { 2, 3 }, snapshot.Body.ToArray());

        Assert.Null(await Database.Settings.FindAsync("token", Cancellation));
        await Database.Settings.KeepAsync("token", "x", Cancellation);
        await Database.Settings.KeepAsync("token", "y", Cancellation);
        Assert.Equal("y", await Database.Settings.FindAsync("token", Cancellation));
    }

    [Fact]
    public async Task ABatch_IsStoredWholeOrNotAtAll()
    {
        Arrival broken = Articles.Arrival("b", "Durand annonce") with { Story = null! };
        await Assert.ThrowsAnyAsync<Exception>(() => Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce"), broken], Cancellation));
        Assert.Equal(0, await Database.Articles.CountAsync(Cancellation));
        await Database.Articles.AppendAsync([Articles.Arrival("a", "Durand annonce")], Cancellation);
        Assert.Equal(1, await Database.Articles.CountAsync(Cancellation));
    }

    [Fact]
    public async Task WritersAndReaders_DoNotDisturbEachOther()
    {
        Task[] writers = [.. Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (int i = 0; i < 25; i++)
            {
                await Database.Articles.AppendAsync([Articles.Arrival($"w{writer}-{i}", $"Durand annonce {writer} {i}")], Cancellation);
            }
        }, Cancellation))];
        long before = 0;
        while (!writers.All(writer => writer.IsCompleted))
        {
            long now = await Database.Articles.CountAsync(Cancellation);
            Assert.True(now >= before);
            before = now;
        }

        await Task.WhenAll(writers);
        Assert.Equal(100, await Database.Articles.CountAsync(Cancellation));
        Assert.Equal(100, (await Database.Stories.FindAsync("s1", Cancellation))!.Articles);
    }

    private static SearchRequest Words(string phrase) => new() { Clauses = [new SearchClause([phrase])] };
}
