using System.CommandLine;
using System.Net;
using Recoupe.Desk.Fetching;
using Recoupe.Storage.Sqlite;
using Recoupe.Web;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe serve</c>: the desk in a browser.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string> file = DatabaseOption.Create();
        Option<int> port = new("--port") { Description = "The port to listen on; 0 takes a free one", HelpName = "N", DefaultValueFactory = _ => ServeOptions.DefaultPort };
        Option<bool> allowPrivate = new("--allow-private") { Description = "Let feeds and their pages lie on private addresses and on this machine" };
        Command command = new("serve", "Serves a database to the browser on this machine: stories, cross-checks, search, exports") { file, port, allowPrivate };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValue(port) is < 0 or > IPEndPoint.MaxPort)
            {
                result.AddError("--port: 0 to 65535");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            await using SqliteNewsDatabase database = await SqliteNewsDatabase.OpenAsync(parsed.GetValue(file)!, cancellation);
            ServeOptions options = new() { Port = parsed.GetValue(port), Time = terminal.Time, Samples = Samples(), Fetching = new FetchOptions { AllowPrivate = parsed.GetValue(allowPrivate) } };
            DeskServer server;
            try
            {
                server = await DeskServer.StartAsync(database, options, cancellation);
            }
            catch (IOException taken)
            {
                throw new UsageException($"--port {options.Port}: {taken.Message}");
            }

            await using (server)
            {
                await using (StreamWriter output = terminal.TextOut())
                {
                    await output.WriteLineAsync($"recoupe serves {parsed.GetValue(file)} at {server.Address} (Ctrl+C ends it)");
                }

                await terminal.Out.FlushAsync(cancellation);
                await server.WaitAsync(cancellation);
            }

            return ExitCode.Done;
        });
        return command;
    }

    // Beside the program when installed, in the repository when run from there.
    private static string? Samples()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string samples = Path.Combine(folder, "samples", "coverage.jsonl");
            if (File.Exists(samples))
            {
                return samples;
            }
        }

        return null;
    }
}
