namespace Recoupe.Cli;

/// <summary>What the command returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs were refused, each named on the error stream; all others were done.</summary>
    public const int SomeRefused = 1;

    /// <summary>The command line does not say what to do.</summary>
    public const int WrongUsage = 2;
}
