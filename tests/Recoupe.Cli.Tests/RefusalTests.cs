namespace Recoupe.Cli.Tests;

public sealed class RefusalTests
{
    [Fact]
    public void Annotate_BadLineAmongGood_NamesItAndDoesTheRest()
    {
        CommandRun run = CommandRun.WithInput(
            """
            {"id":"a","text":"Un premier texte."}
            this is no JSON
            {"id":"b","title":"no text"}
            {"id":"c","text":"Un dernier texte."}
            """,
            "annotate");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Lines.Count);
        Assert.Contains("-:2: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:3: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_MissingFile_NamesItAndDoesTheRest()
    {
        CommandRun run = CommandRun.WithInput("""{"id":"a","text":"Un texte."}""", "annotate", "no-such-file.jsonl", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Lines);
        Assert.Contains("no-such-file.jsonl: ", run.Error, StringComparison.Ordinal);
    }
}
