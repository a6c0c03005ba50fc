using Recoupe.Desk.Search;
using Recoupe.Languages;
using Recoupe.Storage;

namespace Recoupe.Desk.Tests;

public sealed class NewsDeskTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ArticlesTaken_FormStories_ThatAreCrossChecked()
    {
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        IReadOnlyList<TakenArticle> taken = await desk.Desk.TakeAsync(DeskOnDisk.Samples(), Cancellation);
        Assert.All(taken, article => Assert.False(article.Receipt.WasKnown));

        DossierDesk dossiers = new(desk.Database, LanguageCatalog.Embedded);
        await new CountKeeper(desk.Database, dossiers).CatchUpAsync(Cancellation);
        IReadOnlyList<StorySummary> stories = await desk.Database.Stories.ListAsync(new StoryFilter(), Cancellation);
        Assert.Equal(taken.Select(article => article.Story).Distinct(StringComparer.Ordinal).Count(), stories.Count);
        StorySummary largest = stories.MaxBy(story => story.Articles)!;
        Assert.NotNull(largest.Counts);
        Assert.True(largest.Counts.Utterances > 0);
        Assert.Empty(await desk.Database.Stories.UncountedAsync(10, Cancellation));

        StoryDossier dossier = (await dossiers.FindAsync(largest.Id, Cancellation))!;
        Assert.Equal((largest.Articles, 0), (dossier.Story.Articles.Count, dossier.LeftOut));
        Assert.Same(dossier, await dossiers.FindAsync(largest.Id, Cancellation));
        Assert.Null(await dossiers.FindAsync("nowhere", Cancellation));
    }

    [Fact]
    public async Task ADamagedArticle_DoesNotHoldUpOtherStories()
    {
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        IReadOnlyList<TakenArticle> taken = await desk.Desk.TakeAsync(DeskOnDisk.Samples(), Cancellation);
        await desk.DamageAsync($"UPDATE article_version SET body = x'0100ff00ff' WHERE article = '{taken[0].Receipt.Article}'");
        await new CountKeeper(desk.Database, new DossierDesk(desk.Database, LanguageCatalog.Embedded)).CatchUpAsync(Cancellation);
        Assert.Empty(await desk.Database.Stories.UncountedAsync(10, Cancellation));
        IReadOnlyList<StorySummary> stories = await desk.Database.Stories.ListAsync(new StoryFilter(), Cancellation);
        Assert.All(stories.Where(story => story.Id != taken[0].Story && story.Articles > 1), story => Assert.True(story.Counts!.Utterances > 0));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ARestart_LosesNothing_AndDecidesAsWithout(bool crash)
    {
        IReadOnlyList<IncomingArticle> samples = DeskOnDisk.Samples();
        await using DeskOnDisk straight = await DeskOnDisk.OpenAsync();
        IReadOnlyList<TakenArticle> expected = await straight.Desk.TakeAsync(samples, Cancellation);

        await using DeskOnDisk broken = await DeskOnDisk.OpenAsync();
        List<TakenArticle> taken = [];
        foreach (IncomingArticle sample in samples)
        {
            taken.AddRange(await broken.Desk.TakeAsync([sample], Cancellation));
            await broken.RestartAsync(crash);
        }

        Assert.Equal(expected, taken);
    }

    [Fact]
    public async Task WhatIsKnown_IsNotTakenTwice()
    {
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        await desk.Desk.TakeAsync(DeskOnDisk.Samples(), Cancellation);
        await desk.RestartAsync(crash: true);
        Assert.All(await desk.Desk.TakeAsync(DeskOnDisk.Samples(), Cancellation), article => Assert.True(article.Receipt.WasKnown));
        Assert.Equal(DeskOnDisk.Samples().Count, await desk.Database.Articles.CountAsync(Cancellation));
    }

    [Fact]
    public async Task AnotherTextAtTheSameAddress_IsANewVersion()
    {
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        List<IReadOnlyList<TakenArticle>> told = [];
        desk.Desk.Taken += told.Add;
        TakenArticle first = (await desk.Desk.TakeAsync([DeskOnDisk.Plain("x", "Le port de Lorande a fermé lundi.", "https://fanal.example/1")], Cancellation))[0];
        TakenArticle second = (await desk.Desk.TakeAsync([DeskOnDisk.Plain("y", "Le port de Lorande a rouvert mardi.", "https://fanal.example/1")], Cancellation))[0];
        TakenArticle again = (await desk.Desk.TakeAsync([DeskOnDisk.Plain("z", "Le port de Lorande a rouvert mardi.", "https://fanal.example/1")], Cancellation))[0];
        Assert.Equal(("x", 2, first.Story), (second.Receipt.Article, second.Receipt.Version, second.Story));
        Assert.True(again.Receipt.WasKnown);
        Assert.Equal(2, told.Count);
    }

    [Fact]
    public async Task AStoryMergedByAUser_TakesWhatComesLater()
    {
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        IReadOnlyList<IncomingArticle> samples = DeskOnDisk.Samples();
        TakenArticle first = (await desk.Desk.TakeAsync([samples[0]], Cancellation))[0];
        TakenArticle other = (await desk.Desk.TakeAsync([DeskOnDisk.Plain("x", "La recette de la tarte aux poires demande trois œufs et du beurre.")], Cancellation))[0];
        Assert.NotEqual(first.Story, other.Story);
        await desk.Database.Stories.MoveAsync([first.Receipt.Article], other.Story, DateTimeOffset.UnixEpoch, "merged by a user", Cancellation);
        await desk.RestartAsync(crash: true);
        Assert.Equal(other.Story, (await desk.Desk.TakeAsync([samples[1]], Cancellation))[0].Story);
    }

    [Fact]
    public async Task WhatWasTaken_IsFound_WhateverFormTheWordHas()
    {
        await using DeskOnDisk desk = await DeskOnDisk.OpenAsync();
        await desk.Desk.TakeAsync([DeskOnDisk.Plain("x", "« Les écoles fermeront demain », a annoncé la mairie de Lorande. Trente élèves sont concernés.")], Cancellation);
        QuestionReader reader = new(desk.Desk.Terms);
        Assert.Equal(1, await Count("école"));
        Assert.Equal(1, await Count("ECOLES annoncer"));
        Assert.Equal(1, await Count("\"mairie de Lorande\""));
        Assert.Equal(0, await Count("\"Lorande de mairie\""));
        Assert.Equal(0, await Count("école -mairie"));
        Assert.Equal(1, await Count("lang:fr élève"));
        Assert.Equal(0, await Count("lang:en élève"));

        async Task<long> Count(string question) => (await desk.Database.Search.ArticlesAsync(reader.Read(question).Request, Cancellation)).Total;
    }
}
