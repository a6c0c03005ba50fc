using System.CommandLine;
using Recoupe.Formats;
using Recoupe.Reading;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe extract</c>: pages in, articles out.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("extract", "Takes the article out of pages: text, title, dates, authors, captions (JSON Lines out)");
        InputOptions input = InputOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            Intake intake = input.Open(parsed, terminal);
            using StreamWriter output = terminal.TextOut();
            using Progress progress = new(terminal, "pages read");
            foreach (ReadResult result in intake.Articles())
            {
                output.WriteLine(ArticleJson.ToLine(result.Article!));
                progress.Step();
            }

            return intake.ExitCode;
        });
        return command;
    }
}
