using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Recoupe.Desk;
using Recoupe.Storage;

namespace Recoupe.Web.Tests;

public sealed class PagesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnEmptyDesk_ExplainsItself_AndTakesTheSamples()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false);
        string page = await desk.GetAsync("/");
        Assert.Contains("La base est vide", page, StringComparison.Ordinal);
        Assert.Contains("recoupe add", page, StringComparison.Ordinal);

        HttpResponseMessage refused = await desk.Client.PostAsync(new Uri("/collecte/exemples", UriKind.Relative), new FormUrlEncodedContent([]), Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(0, await desk.Database.Articles.CountAsync(Cancellation));

        HttpResponseMessage taken = await desk.Client.PostAsync(new Uri("/collecte/exemples", UriKind.Relative), new FormUrlEncodedContent([Token(page)]), Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.True(await desk.Database.Articles.CountAsync(Cancellation) > 0);
    }

    [Fact]
    public async Task EveryPage_AnswersInTheLanguageOfTheBrowser()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: true);
        string story = (await desk.Database.Stories.ListAsync(new StoryFilter(), Cancellation))[0].Id;
        string article = (await desk.Database.Articles.HeadingsOfStoryAsync(story, Cancellation))[0].Id;
        foreach (string path in new[] { "/", $"/h/{story}", $"/a/{article}", "/recherche?q=port", "/sources", "/collecte", "/regles", "/apropos" })
        {
            Assert.Contains("<html lang=\"fr\">", await desk.GetAsync(path), StringComparison.Ordinal);
        }

        Assert.Contains("<html lang=\"en\">", await desk.GetAsync("/?ui=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryAnswer_ForbidsWhatIsNotOurs()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false);
        foreach (string path in new[] { "/", "/healthz", "/stories.json", "/nowhere" })
        {
            HttpResponseMessage answer = await desk.Client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            string policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task AForeignHostName_IsTurnedAway()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false);
        using HttpRequestMessage request = new(HttpMethod.Get, "/");
        request.Headers.Host = "rebinding.example";
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await desk.Client.SendAsync(request, Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/h/nothing")]
    [InlineData("/a/nothing")]
    [InlineData("/e/nobody")]
    [InlineData("/sources/none")]
    [InlineData("/h/nothing.json")]
    public async Task WhatIsNotThere_SaysSo(string path)
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false);
        HttpResponseMessage answer = await desk.Client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Introuvable", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMergedStory_LeadsToItsHeir()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: true);
        IReadOnlyList<StorySummary> stories = await desk.Database.Stories.ListAsync(new StoryFilter(), Cancellation);
        IReadOnlyList<ArticleHeading> articles = await desk.Database.Articles.HeadingsOfStoryAsync(stories[0].Id, Cancellation);
        await desk.Database.Stories.MoveAsync([.. articles.Select(article => article.Id)], stories[1].Id, DateTimeOffset.UnixEpoch, "merged", Cancellation);
        HttpResponseMessage answer = await desk.Client.GetAsync(new Uri("/h/" + stories[0].Id, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal("/h/" + stories[1].Id, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task APlace_IsMarkedInTheArticle()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false, ServedDesk.Plain("x", "Le port a fermé.\n« Rien ne passe », a dit Paul Durand."));
        Assert.Contains("<mark id=\"s3-7\">port</mark>", await desk.GetAsync("/a/x?s=3-7"), StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", await desk.GetAsync("/a/x?s=3-70000"), StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", await desk.GetAsync("/a/x?s=x"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Versions_HaveTheirOwnAddresses()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false, ServedDesk.Plain("x", "Le port a fermé lundi."));
        await using (NewsDesk more = NewsDesk.Open(desk.Database, Recoupe.Languages.LanguageCatalog.Embedded, TimeProvider.System, 1))
        {
            await more.TakeAsync([ServedDesk.Plain("x", "Le port a rouvert mardi.")], Cancellation);
        }

        Assert.Contains("rouvert", await desk.GetAsync("/a/x"), StringComparison.Ordinal);
        Assert.Contains("fermé", WebUtility.HtmlDecode(await desk.GetAsync("/a/x/v1")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b c?d#e%2F.json")]
    [InlineData("..")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("é\u202E😀")]
    public async Task AnyId_HasAnAddressThatLeadsToIt(string id)
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false, ServedDesk.Plain(id, "Le port de Lorande a fermé lundi soir.", title: "Fermeture"));
        string list = await desk.GetAsync("/recherche?q=Lorande");
        string address = WebUtility.HtmlDecode(list.Split("<h2><a href=\"")[1].Split('"')[0]);
        Assert.Contains("Fermeture", await desk.GetAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostileArticles_AreShownAsText()
    {
        const string Attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`";
        await using ServedDesk desk = await ServedDesk.StartAsync(
            withSamples: false,
            ServedDesk.Plain("x", $"Paul Durand a dit : « {Attack} ». Il a ajouté que 30 navires <b>partaient</b> lundi.", title: Attack, url: "javascript:alert(3)", source: Attack),
            ServedDesk.Plain("y", $"Paul Durand a dit : « {Attack} ». Il a ajouté que 30 navires <b>partaient</b> mardi.", title: Attack, url: "data:text/html,x", source: Attack + "2"));
        string story = (await desk.Database.Stories.ListAsync(new StoryFilter(), Cancellation))[0].Id;
        foreach (string path in new[] { "/", $"/h/{story}", $"/h/{story}.html", "/a/x", "/recherche?q=" + Uri.EscapeDataString(Attack), "/recherche?q=navires", "/recherche?q=navires&type=quotes", "/sources", "/sources/" + Uri.EscapeDataString(Attack) })
        {
            string page = await desk.GetAsync(path);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"data:", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task ATitleOfFiveMegabytes_DoesNoHarm()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false, ServedDesk.Plain("x", "Le port de Lorande a fermé lundi.", title: new string('x', 5_000_000)));
        Assert.True((await desk.GetAsync("/")).Length < 50_000);
        Assert.True((await desk.GetAsync("/recherche?q=Lorande")).Length < 50_000);
    }

    [Fact]
    public async Task Corrections_AreKept_AndTheirMistakesNamed()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false);
        string page = await desk.GetAsync("/regles");
        HttpResponseMessage kept = await desk.Client.PostAsync(
            new Uri("/regles/garder", UriKind.Relative), new FormUrlEncodedContent([Token(page), new("lines", "rename \"Otan\" -> \"OTAN\"\r\nrename this\r\n\r\n")]), Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Equal("rename \"Otan\" -> \"OTAN\"\nrename this\n", await desk.GetAsync("/regles.txt"));
        Assert.Contains("Ligne 2", await desk.GetAsync("/regles"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesHandedIn_BecomeArticles_AndWhatCannotBeReadIsNamed()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false);
        string page = await desk.GetAsync("/collecte");
        using MultipartFormDataContent form = new()
        {
            { new StringContent(Token(page).Value), Token(page).Key },
            { new StringContent("Le port de Lorande a fermé lundi."), "files", "../../etc/port.txt" },
            { new StringContent("{\"id\":\"j\",\"text\":\"Le pont de Lorande a rouvert.\"}\nnot json\n"), "files", "a.jsonl" },
        };
        HttpResponseMessage sent = await desk.Client.PostAsync(new Uri("/collecte/fichiers", UriKind.Relative), form, Cancellation);
        Assert.Equal("/collecte?taken=2&known=0&refused=1", sent.Headers.Location?.ToString());
        Assert.Contains("2 articles pris, 0 déjà connus, 1 refusés", WebUtility.HtmlDecode(await desk.GetAsync(sent.Headers.Location!.ToString())), StringComparison.Ordinal);
        Assert.Equal(1, await desk.Database.DeadLetters.CountAsync(Cancellation));
        Assert.NotNull(await desk.Database.Articles.FindAsync("port", cancellation: Cancellation));
    }

    [Fact]
    public async Task Exports_AreWhatTheySay()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: true);
        StorySummary story = (await desk.Database.Stories.ListAsync(new StoryFilter { Order = StoryOrder.Size }, Cancellation))[0];
        using (JsonDocument list = JsonDocument.Parse(await desk.GetAsync("/stories.json")))
        {
            Assert.Equal((await desk.Database.Stories.ListAsync(new StoryFilter(), Cancellation)).Select(each => each.Id), list.RootElement.EnumerateArray().Select(each => each.GetProperty("story").GetString()));
        }

        using (JsonDocument dossier = JsonDocument.Parse(await desk.GetAsync($"/h/{story.Id}.json")))
        {
            Assert.Equal(story.Articles, dossier.RootElement.GetProperty("articles").GetArrayLength());
        }

        XDocument feed = XDocument.Parse(await desk.GetAsync("/stories.atom"));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Contains(feed.Root!.Elements(atom + "entry"), entry => entry.Element(atom + "id")!.Value.EndsWith("/h/" + story.Id, StringComparison.Ordinal));

        string records = await desk.GetAsync($"/h/{story.Id}.ris");
        Assert.Equal(story.Articles, records.Split("\r\n").Count(line => line == "ER  - "));
        Assert.Equal(story.Articles, records.Split("\r\n").Count(line => line == "TY  - NEWS"));
        Assert.StartsWith("story_id,title,", await desk.GetAsync("/stories.csv"), StringComparison.Ordinal);
        Assert.Contains("<style>", await desk.GetAsync($"/h/{story.Id}.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_HandArticlesIn_AndAreToldWhatBecameOfThem()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false);
        const string Lines = "{\"id\":\"x\",\"text\":\"Le port de Lorande a fermé lundi.\"}\nnot json\n";
        using StringContent form = new(Lines, System.Text.Encoding.UTF8, "text/plain");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await desk.Client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), form, Cancellation)).StatusCode);
        Assert.Equal(0, await desk.Database.Articles.CountAsync(Cancellation));

        using StringContent lines = new(Lines, System.Text.Encoding.UTF8, "application/x-ndjson");
        HttpResponseMessage answer = await desk.Client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), lines, Cancellation);
        using JsonDocument told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        JsonElement article = Assert.Single(told.RootElement.GetProperty("articles").EnumerateArray());
        Assert.Equal(("x", 1, false), (article.GetProperty("id").GetString(), article.GetProperty("version").GetInt32(), article.GetProperty("known").GetBoolean()));
        Assert.Equal(2, Assert.Single(told.RootElement.GetProperty("refused").EnumerateArray()).GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task WebAnnotations_CountCodePoints_AndQuoteTheText()
    {
        const string Text = "😀 Paul Durand a déclaré lundi : « Le port restera fermé 😀 jusqu'à nouvel ordre. » La mairie confirme.";
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: false, ServedDesk.Plain("x", Text));
        using JsonDocument page = JsonDocument.Parse(await desk.GetAsync("/a/x.jsonld"));
        JsonElement item = page.RootElement.GetProperty("items").EnumerateArray().First();
        JsonElement[] selectors = [.. item.GetProperty("target").GetProperty("selector").EnumerateArray()];
        string exact = selectors[0].GetProperty("exact").GetString()!;
        Assert.Contains("restera fermé 😀", exact, StringComparison.Ordinal);
        System.Text.Rune[] runes = [.. Text.EnumerateRunes()];
        int start = selectors[1].GetProperty("start").GetInt32();
        int end = selectors[1].GetProperty("end").GetInt32();
        Assert.Equal(exact, string.Concat(runes[start..end]));
        Assert.EndsWith(selectors[0].GetProperty("prefix").GetString()!, string.Concat(runes[..start]), StringComparison.Ordinal);
        Assert.StartsWith(selectors[0].GetProperty("suffix").GetString()!, string.Concat(runes[end..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASearch_IsExportedWhole()
    {
        await using ServedDesk desk = await ServedDesk.StartAsync(withSamples: true);
        foreach ((string type, string key) in new[] { ("articles", "article"), ("quotes", "text"), ("figures", "value") })
        {
            using JsonDocument hits = JsonDocument.Parse(await desk.GetAsync("/recherche.json?q=&type=" + type));
            Assert.True(hits.RootElement.GetArrayLength() > 0);
            Assert.All(hits.RootElement.EnumerateArray(), hit => Assert.True(hit.TryGetProperty(key, out _)));
        }
    }

    private static KeyValuePair<string, string> Token(string page)
    {
        string input = page.Split("name=\"__RequestVerificationToken\" value=\"")[1];
        return new("__RequestVerificationToken", input[..input.IndexOf('"', StringComparison.Ordinal)]);
    }
}
