using System.CommandLine;
using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe stories</c>: the story of each article, decided before later articles are read.</summary>
internal static class StoriesCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("stories", "Says which story each article belongs to, one pass, in order (JSON Lines out)");
        InputOptions input = InputOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            Intake intake = input.Open(parsed, terminal);
            StoryIndex index = new(catalog: intake.Languages);
            using StreamWriter output = terminal.TextOut();
            using Progress progress = new(terminal, "articles assigned");
            foreach (AnnotatedArticle article in intake.Annotated())
            {
                StoryAssignment assignment = index.Assign(article);
                output.WriteLine(JsonLine.Of(json =>
                {
                    json.WriteString("id", article.Article.Id);
                    json.WriteString("story", assignment.Story);
                }));
                progress.Step();
            }

            return intake.ExitCode;
        });
        return command;
    }
}
