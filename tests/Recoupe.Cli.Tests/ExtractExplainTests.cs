namespace Recoupe.Cli.Tests;

public sealed class ExtractExplainTests
{
    private const string Page = """
        {"id":"p","html":"<html><body><nav><a href='/'>Front page</a></nav><article><h1>Harbour closed</h1><p>The harbour of Port Ellis will stay closed until Thursday, the coast guard said in a statement on Monday.</p><figure><figcaption>Boats at anchor</figcaption></figure><p>Advertisement</p></article></body></html>"}
        """;

    [Fact]
    public void Run_Explain_SaysWhyTheBodyAndEachRemoval()
    {
        CommandRun run = CommandRun.WithInput(Page, "extract", "--explain", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("p  body: html > body > article (it is the article element with the most text)", run.Error, StringComparison.Ordinal);
        Assert.Contains("outside the body (body)  Front page", run.Error, StringComparison.Ordinal);
        Assert.Contains("caption (markup)  Boats at anchor", run.Error, StringComparison.Ordinal);
        Assert.Contains("(phrase:en:advertisement)  Advertisement", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithoutExplain_SaysNothingOfThePage() => Assert.DoesNotContain("body", CommandRun.WithInput(Page, "extract", "-").Error, StringComparison.Ordinal);
}
