using System.Text;

namespace Recoupe.Cli.Tests;

/// <summary>One run of the command inside the test's process.</summary>
public sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CommandRun Of(params string[] args) => WithInput("", args);

    public static CommandRun WithInput(string input, params string[] args) => WithInput(Encoding.UTF8.GetBytes(input), args);

    public static CommandRun WithInput(byte[] input, params string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        Terminal terminal = new()
        {
            In = new MemoryStream(input),
            Out = output,
            Error = error,
            ErrorIsWatched = false,
            OutIsWatched = false,
        };
        int code = CommandLine.Run(args, terminal);
        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
