using System.CommandLine;
using Recoupe.Desk;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe stages</c>: the steps of annotation, what each needs and gives.</summary>
internal static class StagesCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("stages", "Lists the steps of annotation: what each needs, what it gives");
        command.SetAction(_ =>
        {
            using StreamWriter output = terminal.TextOut();
            foreach (IStage stage in StandardStages.All(LanguageCatalog.Embedded))
            {
                output.WriteLine($"{stage.Name,-14} needs {Names(stage.Needs),-38} gives {Names(stage.Gives)}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string Names(LayerKinds kinds) => kinds == LayerKinds.None ? "-" : kinds.ToString().ToLowerInvariant();
}
