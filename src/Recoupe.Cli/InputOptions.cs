using System.CommandLine;
using Recoupe.Languages;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Cli;

/// <summary>What every verb that reads articles takes: the paths, and what to assume where an input does not say.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders or globs; - is the standard input. One article each: .txt, .md, .html. Many: .jsonl, .json, .csv, .tsv, .warc, .rss, .atom, .xml (feeds). Archives: .zip; any file also as .gz",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _published = new("--published")
    {
        Description = "The publication day (or date-time, ISO 8601) of articles that carry none",
        HelpName = "DATE",
    };

    private readonly Option<string?> _language = new("--lang")
    {
        Description = "The language of articles that carry none (ISO 639-1); detected by default",
        HelpName = "xx",
    };

    private readonly Option<string?> _languages = new("--languages")
    {
        Description = "A folder of language packs of one's own, instead of those built in",
        HelpName = "DIR",
    };

    private readonly Option<int> _threads = new("--threads")
    {
        Description = "Threads to annotate with; the output is the same whatever their number",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private InputOptions(Command command)
    {
        _paths.Validators.Add(result =>
        {
            // An option that does not exist would otherwise be looked for as a file.
            foreach (System.CommandLine.Parsing.Token token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
            {
                result.AddError($"{token.Value} is no option of this command (a file of that name: ./{token.Value})");
            }
        });
        command.Add(_paths);
        command.Add(_published);
        command.Add(_language);
        command.Add(_languages);
        command.Add(_threads);
    }

    /// <summary>Adds the argument and the options to <paramref name="command"/>.</summary>
    public static InputOptions AddTo(Command command) => new(command);

    /// <summary>Starts to read what the command line names; a refused input goes to the error stream as soon as it is met.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where refusals are said.</param>
    /// <param name="explain">Whether to note what is left out of pages.</param>
    /// <exception cref="UsageException">A value on the command line cannot be followed.</exception>
    public Intake Open(ParseResult parsed, Terminal terminal, bool explain = false)
    {
        string[] paths = parsed.GetValue(_paths) is { Length: > 0 } given ? given : ["-"];
        LanguageCatalog catalog = Catalog(parsed.GetValue(_languages));
        ReadOptions options = new()
        {
            Explain = explain,
            Languages = catalog,
            DefaultPublished = Published(parsed.GetValue(_published)),
            DefaultLanguage = parsed.GetValue(_language),
            StandardInput = () => terminal.In,
        };
        int threads = parsed.GetValue(_threads);
        return threads >= 1
            ? new Intake(ArticleReader.Read(paths, options), catalog, threads, terminal)
            : throw new UsageException("--threads: at least 1");
    }

    private static PublicationTime? Published(string? value) =>
        value is null ? null
        : PublicationTime.TryParse(value, out PublicationTime published) ? published
        : throw new UsageException($"--published: {value} is no date of the form 2022-10-11 or 2022-10-11T09:30+02:00");

    private static LanguageCatalog Catalog(string? directory) =>
        directory is null ? LanguageCatalog.Embedded
        : Directory.Exists(directory) ? LanguageCatalog.FromDirectory(directory)
        : throw new UsageException($"--languages: there is no folder {directory}");
}
