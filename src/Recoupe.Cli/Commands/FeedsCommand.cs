using System.CommandLine;
using System.Globalization;
using Recoupe.Desk.Feeds;
using Recoupe.Storage;
using Recoupe.Storage.Sqlite;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe feeds</c>: which feeds a database follows.</summary>
internal static class FeedsCommand
{
    public static Command Create(Terminal terminal) => new("feeds", "Lists, adds and removes the feeds that serve follows") { Add(terminal), Remove(terminal), List(terminal) };

    private static Command Add(Terminal terminal)
    {
        Option<string> file = DatabaseOption.Create();
        Argument<string[]> addresses = new("URL|OPML") { Description = "Addresses of RSS, Atom or JSON feeds, or files with lists of them (OPML)", Arity = ArgumentArity.OneOrMore };
        Command command = new("add", "Adds feeds by address, or all of an OPML list") { file, addresses };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using SqliteNewsDatabase database = await SqliteNewsDatabase.OpenAsync(parsed.GetValue(file)!, cancellation);
            FeedSubscriptions subscriptions = new(database, terminal.Time);
            await using StreamWriter output = terminal.TextOut();
            int code = ExitCode.Done;
            foreach (string address in parsed.GetValue(addresses)!)
            {
                string? problem = File.Exists(address) ? await AddListAsync(subscriptions, address, output, cancellation) : await subscriptions.AddAsync(address, cancellation: cancellation);
                if (problem is not null)
                {
                    await terminal.Error.WriteLineAsync($"recoupe: {address}: {problem}");
                    code = ExitCode.SomeRefused;
                }
            }

            return code;
        });
        return command;
    }

    private static async Task<string?> AddListAsync(FeedSubscriptions subscriptions, string file, StreamWriter output, CancellationToken cancellation)
    {
        await using FileStream opml = File.OpenRead(file);
        if (await subscriptions.AddListAsync(opml, cancellation) is not { } added)
        {
            return "no OPML list of feeds";
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{added} feeds added from {file}"));
        return null;
    }

    private static Command Remove(Terminal terminal)
    {
        Option<string> file = DatabaseOption.Create();
        Argument<string> address = new("URL") { Description = "The address of the feed" };
        Command command = new("remove", "Forgets a feed; its articles stay") { file, address };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using SqliteNewsDatabase database = await SqliteNewsDatabase.OpenAsync(parsed.GetValue(file)!, cancellation);
            if (await database.Feeds.RemoveAsync(parsed.GetValue(address)!, cancellation))
            {
                return ExitCode.Done;
            }

            await terminal.Error.WriteLineAsync($"recoupe: {parsed.GetValue(address)}: no such feed");
            return ExitCode.SomeRefused;
        });
        return command;
    }

    private static Command List(Terminal terminal)
    {
        Option<string> file = DatabaseOption.Create();
        Command command = new("list", "Lists the feeds with what became of the last visit, tab-separated") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using SqliteNewsDatabase database = await SqliteNewsDatabase.OpenAsync(parsed.GetValue(file)!, cancellation);
            await using StreamWriter output = terminal.TextOut();
            foreach (Feed feed in await database.Feeds.ListAsync(cancellation))
            {
                string fetched = feed.Fetched?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "never";
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{feed.Url}\t{feed.Title}\t{fetched}\t{feed.Status}\t{feed.NewItems}\t{feed.Problem}"));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
