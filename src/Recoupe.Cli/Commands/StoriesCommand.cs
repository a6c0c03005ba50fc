using System.CommandLine;
using System.Text.Json;
using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe stories</c>: the story of each article, decided before later articles are read.</summary>
internal static class StoriesCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("stories", "Says which story each article belongs to, one pass, in order (JSON Lines out)");
        Option<string?> redirects = new("--redirects") { Description = "Write later merges and splits of stories to this file (JSON Lines)", HelpName = "FILE" };
        Option<string?> journal = new("--journal") { Description = "Keep the stories in this folder, and go on where the last run stopped", HelpName = "DIR" };
        command.Add(redirects);
        command.Add(journal);
        InputOptions input = InputOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            Intake intake = input.Open(parsed, terminal);
            using IndexJournal? kept = Open(parsed.GetValue(journal), intake);
            StoryIndex index = kept?.Stories ?? new StoryIndex(catalog: intake.Languages);
            int before = index.Changes.Count;
            using (StreamWriter output = terminal.TextOut())
            using (Progress progress = new(terminal, "articles assigned"))
            {
                foreach (AnnotatedArticle article in intake.Annotated())
                {
                    StoryAssignment assignment = kept?.Add(article).Story ?? index.Assign(article);
                    output.WriteLine(JsonLine.Of(json =>
                    {
                        json.WriteString("id", article.Article.Id);
                        json.WriteString("story", assignment.Story);
                    }));
                    progress.Step();
                }
            }

            kept?.Checkpoint();
            if (parsed.GetValue(redirects) is { } file)
            {
                File.WriteAllLines(file, index.Changes.Skip(before).Select(change => JsonLine.Of(json => Write(json, change))));
            }

            return intake.ExitCode;
        });
        return command;
    }

    private static IndexJournal? Open(string? folder, Intake intake)
    {
        try
        {
            return folder is null ? null : IndexJournal.Open(folder, intake.Languages);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--journal: {error.Message}");
        }
    }

    private static void Write(Utf8JsonWriter json, StoryChange change)
    {
        json.WriteNumber("number", change.Number);
        json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
        json.WriteString("from", change.From);
        json.WriteString("into", change.Into);
        json.WriteString("cause", change.Cause.ToString().ToLowerInvariant());
        json.WriteNumber("after", change.AfterArticles);
        json.WriteNumber("score", Math.Round(change.Score, 4));
        json.WriteNumber("threshold", change.Threshold);
        json.WriteString("article", change.Article);
        json.WriteStartArray("articles");
        foreach (string article in change.Articles)
        {
            json.WriteStringValue(article);
        }

        json.WriteEndArray();
        json.WriteStartArray("evidence");
        foreach (StoryEvidence evidence in change.Evidence)
        {
            json.WriteStartObject();
            json.WriteNumber("start", evidence.Span.Start);
            json.WriteNumber("end", evidence.Span.End);
            json.WriteString("kind", evidence.Kind);
            json.WriteNumber("weight", Math.Round(evidence.Weight, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
