using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Recoupe.Storage;

namespace Recoupe.Web.Tests;

public sealed class BrowserTests : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private ServedDesk? _desk;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("RECOUPE_REQUIRE_BROWSER") == "1", $"no browser at {Chromium}; set RECOUPE_REQUIRE_BROWSER=1 to make this fail");
            Assert.Fail($"no browser at {Chromium}");
        }

        _desk = await ServedDesk.StartAsync(withSamples: true);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_desk is not null)
        {
            await _desk.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1600)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task EveryPage_InEitherScheme_HasNoAccessibilityViolation_AndFits(ColorScheme scheme, int width)
    {
        IPage page = await OpenAsync(scheme, width, script: true);
        foreach (string path in await PathsAsync())
        {
            await page.GotoAsync(new Uri(_desk!.Address, path).ToString());
            AxeResult result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, path + "\n" + string.Join("\n", result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}")));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{path} is wider than {width} px");
        }
    }

    [Fact]
    public async Task WithoutScript_AReaderComesFromTheListToAPassage()
    {
        IPage page = await OpenAsync(ColorScheme.Light, 1280, script: false);
        await page.GotoAsync(_desk!.Address.ToString());
        await page.ClickAsync("ul.cards h2 a");
        Assert.Contains("/h/", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("section.quotes").CountAsync() > 0);

        await page.GotoAsync(new Uri(_desk.Address, "/recherche").ToString());
        await page.FillAsync("input[type=search]", "dit:Aasen type:citation");
        await page.PressAsync("input[type=search]", "Enter");
        await page.Locator("ul.cards .snippet a").First.ClickAsync();
        string shown = await page.Locator("mark").First.InnerTextAsync();
        Assert.NotEqual("", shown);
        Assert.Contains("#s", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_WalkTheList_ButNotInsideAField()
    {
        IPage page = await OpenAsync(ColorScheme.Light, 1280, script: true);
        await page.GotoAsync(_desk!.Address.ToString());
        await page.Keyboard.PressAsync("j");
        string? first = await page.EvaluateAsync<string?>("document.activeElement.closest('[data-item]')?.innerText");
        await page.Keyboard.PressAsync("j");
        string? second = await page.EvaluateAsync<string?>("document.activeElement.closest('[data-item]')?.innerText");
        Assert.NotNull(first);
        Assert.NotNull(second);
        Assert.NotEqual(first, second);
        await page.FocusAsync("input[name=media]");
        await page.Keyboard.TypeAsync("jk");
        Assert.Equal("jk", await page.InputValueAsync("input[name=media]"));
    }

    [Fact]
    public async Task Pages_AskNobodyElse()
    {
        IPage page = await OpenAsync(ColorScheme.Light, 1280, script: true);
        List<string> elsewhere = [];
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(_desk!.Address.ToString(), StringComparison.Ordinal))
            {
                elsewhere.Add(request.Url);
            }
        };
        List<string> problems = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                problems.Add(message.Text);
            }
        };
        foreach (string path in await PathsAsync())
        {
            await page.GotoAsync(new Uri(_desk!.Address, path).ToString());
        }

        Assert.Empty(elsewhere);
        Assert.Empty(problems);
    }

    private async Task<IEnumerable<string>> PathsAsync()
    {
        StorySummary story = (await _desk!.Database.Stories.ListAsync(new StoryFilter(), TestContext.Current.CancellationToken))[0];
        string article = (await _desk.Database.Articles.HeadingsOfStoryAsync(story.Id, TestContext.Current.CancellationToken))[0].Id;
        string entity = (await _desk.Database.Overviews.EntitiesAsync(null, 0, 1, TestContext.Current.CancellationToken))[0].Name;
        return ["/", "/h/" + story.Id, "/a/" + article + "?s=0-10", "/recherche?q=port", "/recherche?q=port&type=quotes", "/e/" + Uri.EscapeDataString(entity), "/sources", "/collecte", "/regles", "/apropos"];
    }

    private async Task<IPage> OpenAsync(ColorScheme scheme, int width, bool script)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 }, JavaScriptEnabled = script, Locale = "fr-FR" });
        return await context.NewPageAsync();
    }
}
