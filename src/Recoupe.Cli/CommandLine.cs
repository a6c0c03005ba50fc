using System.CommandLine;
using Recoupe.Cli.Commands;

namespace Recoupe.Cli;

/// <summary>The verbs and what runs them.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that <paramref name="args"/> names.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        RootCommand root = new("Cross-checks the news: what every outlet says of a story, side by side. Everything shown is a span of a source article.")
        {
            CheckCommand.Create(terminal),
            AddCommand.Create(terminal),
            FeedsCommand.Create(terminal),
            ServeCommand.Create(terminal),
            ExtractCommand.Create(terminal),
            AnnotateCommand.Create(terminal),
            StoriesCommand.Create(terminal),
            ReuseCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            CleanCommand.Create(terminal),
            StagesCommand.Create(terminal),
        };
        root.HelpName = "recoupe";
        using StreamWriter output = terminal.TextOut();
        ParseResult parsed = root.Parse(args.Count == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
            {
                terminal.Error.WriteLine("recoupe: " + error.Message);
            }

            terminal.Error.WriteLine("recoupe: see recoupe " + (parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ") + "--help");
            return ExitCode.WrongUsage;
        }

        try
        {
            int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            output.Flush();
            terminal.Out.Flush();
            return code;
        }
        catch (UsageException wrong)
        {
            terminal.Error.WriteLine("recoupe: " + wrong.Message);
            return ExitCode.WrongUsage;
        }
        catch (Recoupe.Storage.StorageException broken)
        {
            terminal.Error.WriteLine("recoupe: " + broken.Message);
            return ExitCode.SomeRefused;
        }
        catch (IOException broken) when (IsBrokenPipe(broken))
        {
            // The reader of our output has gone (recoupe … | head): nothing is left to say.
            return ExitCode.Done;
        }
    }

    // EPIPE on Unix, ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private static bool IsBrokenPipe(IOException error) => (error.HResult & 0xFFFF) is 32 or 109 or 232;
}
