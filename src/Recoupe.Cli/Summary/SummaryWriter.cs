using System.Globalization;
using Recoupe.CrossCheck;
using Recoupe.Text;
using Spectre.Console;

namespace Recoupe.Cli.Summary;

/// <summary>Writes what a dossier shows to a terminal: the stories told by several articles, with the versions side by side.</summary>
internal sealed class SummaryWriter(IAnsiConsole console, SummaryWords words)
{
    private const int MaxUtterances = 8;
    private const int MaxFigures = 8;
    private const int MaxVersionLength = 240;

    /// <summary>A console of Spectre.Console on the command's output.</summary>
    public static IAnsiConsole ConsoleOn(TextWriter output, Terminal terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.OutIsWatched ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.OutIsWatched ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        if (!terminal.OutIsWatched)
        {
            console.Profile.Width = 120;
            console.Profile.Capabilities.Unicode = true;
        }

        return console;
    }

    /// <summary>Writes the whole summary.</summary>
    public void Write(Dossier dossier)
    {
        if (dossier.Articles.Count == 0)
        {
            console.MarkupLine(words.Nothing);
            return;
        }

        foreach (Story story in dossier.Stories.Where(story => story.Articles.Count > 1))
        {
            Write(story);
        }

        Story[] alone = [.. dossier.Stories.Where(story => story.Articles.Count == 1)];
        if (alone.Length > 0)
        {
            console.MarkupLine($"[bold]{words.Alone}[/]");
            foreach (Story story in alone)
            {
                Article article = story.Articles[0].Article;
                console.MarkupLine($"  [grey]{Shown(article.Id, 60)}[/]  {Shown(Headline(story), 100)}");
            }
        }
    }

    private void Write(Story story)
    {
        int outlets = story.Articles.Select(article => article.Article.Source).Where(source => source is not null).Distinct(StringComparer.Ordinal).Count();
        string languages = string.Join("  ", story.Articles.GroupBy(article => article.Article.Language ?? "und", StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count().ToString(CultureInfo.InvariantCulture)}"));
        console.Write(new Rule($"[bold]{words.Story} {Markup.Escape(story.Id)}[/]").LeftJustified());
        console.MarkupLine($"[bold]{Shown(Headline(story), 160)}[/]");
        string counts = words.Articles(story.Articles.Count) + (outlets > 0 ? " · " + words.Outlets(outlets) : "") + " · " + words.Origins(story.Origins.Count);
        console.MarkupLine($"[green]{Markup.Escape(counts)}[/]  [grey]{Markup.Escape(languages)}[/]");
        WriteOrigins(story);
        WriteUtterances(story);
        WriteFigures(story);
        WriteReuse(story);
        WriteMissing(story);
        console.WriteLine();
    }

    private void WriteOrigins(Story story)
    {
        int number = 0;
        foreach (Origin origin in story.Origins)
        {
            number++;
            string why = string.Join(", ", origin.Why.Select(tie => tie.Agency ?? State(tie.Reason.ToString())).Distinct(StringComparer.Ordinal));
            string names = string.Join(", ", origin.Articles.Select(article => Shown(article.Article.Source is { } source ? $"{article.Article.Id} ({source})" : article.Article.Id, 80)));
            console.MarkupLine($"  {number.ToString(CultureInfo.InvariantCulture)}. {names}{(why.Length > 0 ? $" [grey]{Shown(why, 80)}[/]" : "")}");
        }
    }

    private void WriteUtterances(Story story)
    {
        Utterance[] shared = [.. story.Utterances.Where(utterance => utterance.Versions.Select(version => version.Place.ArticleId).Distinct(StringComparer.Ordinal).Count() > 1)];
        if (shared.Length == 0)
        {
            return;
        }

        console.MarkupLine($"\n[bold]{words.Said}[/]");
        foreach (Utterance utterance in shared.Take(MaxUtterances))
        {
            string differs = utterance.AttributionDiffers ? $" [yellow]{words.SpeakersDiffer}[/]" : "";
            console.MarkupLine($"  [bold]{Shown(utterance.Speaker ?? words.UnknownSpeaker, 80)}[/] [grey]{words.Origins(utterance.Origins)}[/]{differs}");
            Grid grid = NewGrid();
            foreach (UtteranceVersion version in utterance.Versions)
            {
                grid.AddRow(State(version.Same.ToString()), $"[grey]{Shown(version.Place.ArticleId, 24)}[/]", Shown(version.Place.Text, MaxVersionLength));
            }

            console.Write(grid);
        }

        WriteMore(shared.Length - MaxUtterances);
    }

    private void WriteFigures(Story story)
    {
        if (story.Figures.Count == 0)
        {
            return;
        }

        console.MarkupLine($"\n[bold]{words.Figures}[/]");
        foreach (Figure figure in story.Figures.Take(MaxFigures))
        {
            string colour = figure.State == FigureState.Differ ? "yellow" : "green";
            console.MarkupLine($"  [{colour}]{Markup.Escape(State(figure.State.ToString()))}[/] [grey]{words.Origins(figure.Origins)}[/]");
            Grid grid = NewGrid();
            foreach (FigureVersion version in figure.Versions)
            {
                grid.AddRow("", $"[grey]{Shown(version.Place.ArticleId, 24)}[/]", Shown(version.Place.Text, MaxVersionLength));
            }

            console.Write(grid);
        }

        WriteMore(story.Figures.Count - MaxFigures);
    }

    private void WriteReuse(Story story)
    {
        if (story.Reuse.Count == 0)
        {
            return;
        }

        console.MarkupLine($"\n[bold]{words.Copy}[/]");
        foreach (SharedCopy copy in story.Reuse)
        {
            string arrow = copy.Direction switch { CopyDirection.FirstToSecond => "→", CopyDirection.SecondToFirst => "←", _ => "–" };
            string share = (copy.Share * 100).ToString("F0", CultureInfo.InvariantCulture);
            console.MarkupLine($"  {Shown(copy.First.Article.Id, 40)} {arrow} {Shown(copy.Second.Article.Id, 40)}  [grey]{Markup.Escape(State(copy.Relation.ToString()))}, {share} %[/]");
        }
    }

    private void WriteMissing(Story story)
    {
        if (story.Missing.Count == 0)
        {
            return;
        }

        console.MarkupLine($"\n[bold]{words.Missing}[/]");
        foreach (Omission omission in story.Missing)
        {
            string counts = words.LeftOut(omission.Utterances.Count, omission.Figures.Count, omission.Statements.Count);
            console.MarkupLine($"  {Shown(omission.Article.Article.Id, 40)}  [grey]{Markup.Escape(counts)}[/]");
        }
    }

    private void WriteMore(int count)
    {
        if (count > 0)
        {
            console.MarkupLine($"  [grey]{Markup.Escape(words.More(count))}[/]");
        }
    }

    private string State(string name) => words.States.GetValueOrDefault(name.ToLowerInvariant(), name.ToLowerInvariant());

    private static Grid NewGrid() =>
        new Grid().AddColumn(new GridColumn().Width(3).PadLeft(4)).AddColumn(new GridColumn().NoWrap()).AddColumn();

    private static string Headline(Story story) => story.Title?.Text ?? story.Articles[0].Article.Title ?? story.Articles[0].Article.Id;

    private static string Shown(string text, int limit) => Markup.Escape(Printable.Of(text, limit));
}
