using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Recoupe.Pages.Tests;

public sealed class BrowserTests : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _folder = "";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("RECOUPE_REQUIRE_BROWSER") == "1", $"no browser at {Chromium}; set RECOUPE_REQUIRE_BROWSER=1 to make this fail");
            Assert.Fail($"no browser at {Chromium}");
        }

        _folder = Directory.CreateTempSubdirectory("recoupe-page").FullName;
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
        if (_folder.Length > 0)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 1600)]
    public async Task Page_InEitherScheme_HasNoAccessibilityViolation(ColorScheme scheme, int width)
    {
        IPage page = await Open(scheme, width);
        foreach (IElementHandle details in await page.QuerySelectorAllAsync("details:not([open]) > summary"))
        {
            await details.ClickAsync();
        }

        AxeResult result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}")));
        Assert.NotEmpty(result.Passes);
    }

    [Fact]
    public async Task Page_Opened_LoadsNothingAndFitsAPhone()
    {
        List<string> requests = [];
        IPage page = await Open(ColorScheme.Light, 360, requests);
        Assert.Single(requests, request => request.StartsWith("file:", StringComparison.Ordinal));
        Assert.Single(requests);
        int overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, overflow);
    }

    [Fact]
    public async Task Page_LinkOfAVersion_LeadsToItsPlaceInTheText()
    {
        IPage page = await Open(ColorScheme.Light, 1000);
        ILocator link = page.Locator(".utterance .version .outlet").First;
        string target = (await link.GetAttributeAsync("href"))!;
        await link.ClickAsync();
        Assert.EndsWith(target, page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator($".body {target}").CountAsync());
    }

    private async Task<IPage> Open(ColorScheme scheme, int width, List<string>? requests = null)
    {
        string file = Path.Combine(_folder, "report.html");
        await File.WriteAllTextAsync(file, await ReportRendererTests.HtmlOf(Coverage.Dossier(), "fr"));

        // Without script, but for the tester's own, which the browser runs apart from the page.
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 }, BypassCSP = true });
        IPage page = await context.NewPageAsync();
        if (requests is not null)
        {
            page.Request += (_, request) => requests.Add(request.Url);
        }

        await page.GotoAsync("file://" + file);
        return page;
    }
}
