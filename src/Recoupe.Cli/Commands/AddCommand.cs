using System.CommandLine;
using Recoupe.Desk;
using Recoupe.Storage.Sqlite;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe add</c>: takes coverage into a database.</summary>
internal static class AddCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string> file = DatabaseOption.Create();
        Command command = new("add", "Takes articles into a database; what is there already is passed over, what has changed becomes a new version") { file };
        InputOptions input = InputOptions.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            Intake intake = input.Open(parsed, terminal);
            await using SqliteNewsDatabase database = await SqliteNewsDatabase.OpenAsync(parsed.GetValue(file)!, cancellation);
            await using NewsDesk desk = NewsDesk.Open(database, intake.Languages, terminal.Time, intake.Threads);
            IntakeCounts counts;
            using (Progress progress = new(terminal, "articles taken"))
            {
                counts = await BatchIntake.TakeAsync(
                    intake.Results,
                    database,
                    desk,
                    origin: null,
                    cancellation,
                    stored =>
                    {
                        for (int i = 0; i < stored.Count; i++)
                        {
                            progress.Step();
                        }
                    },
                    intake.Name);
            }

            await using StreamWriter output = terminal.TextOut();
            await output.WriteLineAsync($"{counts.Taken} taken, {counts.Known} known, {counts.Refused} refused: {parsed.GetValue(file)}");
            return counts.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
        });
        return command;
    }
}
