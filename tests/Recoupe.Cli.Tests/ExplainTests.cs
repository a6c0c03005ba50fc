namespace Recoupe.Cli.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("\"2022-10-12\"", "and the text speaks against it", "against")]
    [InlineData("\"2022-10-11\"", "and the text agrees", "for")]
    [InlineData("null", "the text proposes 2022-10-11", "open")]
    public void Explain_Article_SaysWhatTheTextTellsOfItsDay(string published, string verdict, string stand)
    {
        string input = $$"""{"id":"a","lang":"fr","published":{{published}},"text":"L'accord du 7 octobre 2022 est rompu. Il a parlé hier (lundi) à la presse."}""";
        CommandRun run = CommandRun.WithInput(input, "explain", "a", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(verdict, run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.Contains(stand, StringComparison.Ordinal) && line.Contains("published on a Tuesday", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_Time_NamesItsRule()
    {
        CommandRun run = CommandRun.WithInput("""{"id":"a","lang":"fr","published":"2022-10-11","text":"Il a parlé lundi à la presse."}""", "explain", "a#11-16", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("fr.weekday.bare, against published", run.Out, StringComparison.Ordinal);
    }
}
