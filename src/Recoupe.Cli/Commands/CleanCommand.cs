using System.CommandLine;
using Recoupe.Cli.Summary;
using Recoupe.Formats;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe clean</c>: scraped articles in, articles without what scraping left in their text out.</summary>
internal static class CleanCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<bool> explain = new("--explain") { Description = "Also say on the error stream what was taken out, and why" };
        Command command = new("clean", "Takes what scraping left out of articles: forms, notices, links, captions, embeds (JSON Lines out)") { explain };
        InputOptions input = InputOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            Intake intake = input.Open(parsed, terminal);
            LeftoverStage stage = new(intake.Languages);
            OutletMemory memory = new();
            bool says = parsed.GetValue(explain);
            using StreamWriter output = terminal.TextOut();
            using Progress progress = new(terminal, "articles cleaned");
            foreach (ReadResult result in intake.Articles())
            {
                Article article = result.Article!;
                (Article cleaned, Layer<Dropped> dropped) = stage.Clean(article, memory.Take(article));
                output.WriteLine(ArticleJson.ToLine(cleaned, dropped));
                foreach (Dropped left in says ? dropped : Layer<Dropped>.Empty)
                {
                    terminal.Error.WriteLine($"{article.Id}#{left.Span}  {left.Reason} ({left.Rule})  {Printable.Of(left.Span.Of(article.Text), 100)}");
                }

                progress.Step();
            }

            return intake.ExitCode;
        });
        return command;
    }
}
