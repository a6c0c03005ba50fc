namespace Recoupe.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("annotate", "--bla")]
    [InlineData("annotate", "--published", "yesterday", "-")]
    [InlineData("annotate", "--languages", "/no/such/folder", "-")]
    [InlineData("annotate", "--threads", "0", "-")]
    public void Run_WrongUsage_SaysSoAndGivesTwo(params string[] args)
    {
        CommandRun run = CommandRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("recoupe: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Run_WithoutArguments_ShowsHelp()
    {
        CommandRun run = CommandRun.Of();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("annotate", run.Out, StringComparison.Ordinal);
    }
}
