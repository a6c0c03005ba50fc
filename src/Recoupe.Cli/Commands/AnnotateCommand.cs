using System.CommandLine;
using Recoupe.Formats;
using Recoupe.Text;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe annotate</c>: articles in, annotated articles out, one a line.</summary>
internal static class AnnotateCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<bool> tokens = new("--tokens") { Description = "Also write the tokens with their tags, lemmas and heads" };
        Command command = new("annotate", "Finds names, quotes, times, quantities and leftovers of scraping in articles (JSON Lines out)") { tokens };
        InputOptions input = InputOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            Intake intake = input.Open(parsed, terminal);
            bool withTokens = parsed.GetValue(tokens);
            using StreamWriter output = terminal.TextOut();
            using Progress progress = new(terminal, "articles annotated");
            foreach (AnnotatedArticle article in intake.Annotated())
            {
                output.WriteLine(ArticleJson.ToLine(article, withTokens));
                progress.Step();
            }

            return intake.ExitCode;
        });
        return command;
    }
}
