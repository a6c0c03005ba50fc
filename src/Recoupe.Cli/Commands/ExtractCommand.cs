using System.CommandLine;
using Recoupe.Cli.Summary;
using Recoupe.Formats;
using Recoupe.Reading;
using Recoupe.Reading.Html;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe extract</c>: pages in, articles out.</summary>
internal static class ExtractCommand
{
    private const int MaxPath = 400;
    private const int MaxText = 100;

    public static Command Create(Terminal terminal)
    {
        Option<bool> explain = new("--explain") { Description = "Also say on the error stream what was left out of each page, and why" };
        Command command = new("extract", "Takes the article out of pages: text, title, dates, authors, credits, captions (JSON Lines out)") { explain };
        InputOptions input = InputOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            Intake intake = input.Open(parsed, terminal, parsed.GetValue(explain));
            using StreamWriter output = terminal.TextOut();
            using Progress progress = new(terminal, "pages read");
            foreach (ReadResult result in intake.Articles())
            {
                output.WriteLine(ArticleJson.ToLine(result.Article!));
                Explain(result, terminal);
                progress.Step();
            }

            return intake.ExitCode;
        });
        return command;
    }

    private static void Explain(ReadResult result, Terminal terminal)
    {
        if (result.Explanation is not { } page)
        {
            return;
        }

        string id = result.Article!.Id;
        terminal.Error.WriteLine($"{id}  body: {Printable.Of(page.Body, MaxPath)} ({page.Why})");
        foreach (PageRemoval removal in page.Removals)
        {
            terminal.Error.WriteLine($"{id}#{removal.Span}  {removal.Reason} ({removal.Rule})  {Printable.Of(removal.Text, MaxText)}");
        }
    }
}
