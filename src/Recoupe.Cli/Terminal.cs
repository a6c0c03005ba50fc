using System.Text;

namespace Recoupe.Cli;

/// <summary>Where a command reads and writes: the process's own streams, or a test's.</summary>
internal sealed record Terminal
{
    /// <summary>The standard input.</summary>
    public required Stream In { get; init; }

    /// <summary>The standard output.</summary>
    public required Stream Out { get; init; }

    /// <summary>The error stream, for messages and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether somebody watches the error stream; progress is only for them.</summary>
    public required bool ErrorIsWatched { get; init; }

    /// <summary>Whether somebody watches the output, so that colour and width make sense.</summary>
    public required bool OutIsWatched { get; init; }

    /// <summary>The clock, for progress.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The process's own streams.</summary>
    public static Terminal Standard() => new()
    {
        In = Console.OpenStandardInput(),
        Out = new BufferedStream(Console.OpenStandardOutput(), 1 << 16),
        Error = Console.Error,
        ErrorIsWatched = !Console.IsErrorRedirected,
        OutIsWatched = !Console.IsOutputRedirected,
    };

    /// <summary>A writer of UTF-8 text, without byte order mark and with line feeds, on the output.</summary>
    public StreamWriter TextOut() => new(Out, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" };
}
