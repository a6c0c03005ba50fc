using System.CommandLine;
using Recoupe.Cli.Summary;
using Recoupe.CrossCheck;
using Recoupe.Desk;
using Recoupe.Pages;
using Recoupe.Text;

namespace Recoupe.Cli.Commands;

/// <summary><c>recoupe check</c>: the main job, from coverage to cross-check.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> report = new("--output", "-o") { Description = "Write the cross-check as one self-contained HTML page", HelpName = "FILE.html" };
        Option<bool> json = new("--json") { Description = "Print everything as JSON instead of the summary" };
        Option<bool> csv = new("--csv") { Description = "Print one line a version as CSV instead of the summary" };
        Option<string?> words = new("--ui") { Description = "Language of the summary and the page: fr or en; that of most articles by default" };
        words.AcceptOnlyFromAmong("fr", "en");
        Command command = new("check", "Cross-checks coverage: stories, versions of what was said, figures, times, shared copy, origins") { report, json, csv, words };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv))
            {
                result.AddError("--json and --csv: one of them");
            }
        });
        InputOptions input = InputOptions.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            Intake intake = input.Open(parsed, terminal);
            Coverage coverage = new(intake.Languages);
            using (Progress progress = new(terminal, "articles read"))
            {
                foreach (AnnotatedArticle article in intake.Annotated())
                {
                    string id = coverage.Add(article);
                    if (id != article.Article.Id)
                    {
                        await terminal.Error.WriteLineAsync($"recoupe: the id {article.Article.Id} is there more than once: this version is called {id}");
                    }

                    progress.Step();
                }
            }

            Dossier dossier = coverage.Check();
            string language = parsed.GetValue(words) ?? MostlyFrench(dossier);
            if (parsed.GetValue(report) is { } file)
            {
                await WriteReportAsync(dossier, file, language);
            }

            if (parsed.GetValue(json))
            {
                DossierJson.Write(dossier, terminal.Out);
                terminal.Out.WriteByte((byte)'\n');
                return intake.ExitCode;
            }

            await using StreamWriter output = terminal.TextOut();
            if (parsed.GetValue(csv))
            {
                DossierCsv.Write(dossier, output);
            }
            else
            {
                new SummaryWriter(SummaryWriter.ConsoleOn(output, terminal), SummaryWords.Of(language)).Write(dossier);
            }

            return intake.ExitCode;
        });
        return command;
    }

    private static string MostlyFrench(Dossier dossier)
    {
        int french = dossier.Articles.Count(article => article.Article.Language == "fr");
        return french * 2 >= dossier.Articles.Count && french > 0 ? "fr" : "en";
    }

    // Written aside and moved in place: a run that is cut short never leaves half a page.
    private static async Task WriteReportAsync(Dossier dossier, string file, string language)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"--output: there is no folder {folder}");
        }

        string aside = file + ".part";
        try
        {
            await using (StreamWriter writer = new(aside, append: false) { NewLine = "\n" })
            {
                await ReportRenderer.RenderAsync(dossier, new ReportOptions(language), writer);
            }

            File.Move(aside, file, overwrite: true);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new UsageException($"--output: {denied.Message}");
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
