using Recoupe.Cli.Summary;
using Recoupe.Desk;
using Recoupe.Languages;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Cli;

/// <summary>The articles of one run on their way in: refused ones are named and counted, the others annotated.</summary>
internal sealed class Intake(IEnumerable<ReadResult> results, LanguageCatalog languages, int threads, Terminal terminal)
{
    private const int MaxMessage = 600;

    private int _refused;

    /// <summary>How many threads annotate.</summary>
    public int Threads => threads;

    /// <summary>Everything that was read, refusals included, for whoever deals with them.</summary>
    public IEnumerable<ReadResult> Results => results;

    /// <summary>The language packs of the run.</summary>
    public LanguageCatalog Languages => languages;

    /// <summary>What the run returns to the shell, once everything has been read.</summary>
    public int ExitCode => _refused > 0 ? Cli.ExitCode.SomeRefused : Cli.ExitCode.Done;

    /// <summary>The articles as they were read, with the layers they brought.</summary>
    public IEnumerable<ReadResult> Articles()
    {
        int undated = 0;
        foreach (ReadResult result in results.Where(Accept))
        {
            undated += result.Article!.Published is null ? 1 : 0;
            yield return result;
        }

        if (undated > 0)
        {
            terminal.Error.WriteLine($"recoupe: {undated} {(undated == 1 ? "article does" : "articles do")} not say when published: the date stays unknown (--published gives one)");
        }
    }

    /// <summary>The articles with every layer, in the order of the input.</summary>
    public IEnumerable<AnnotatedArticle> Annotated() => new CoverageAnnotator(languages, threads).Annotate(Weighed());

    /// <summary>The articles with their language and their leftovers only, in the order of the input.</summary>
    public IEnumerable<AnnotatedArticle> Surfaces() => new CoverageAnnotator(StandardStages.Surface(languages), threads).Annotate(Weighed());

    // In the order of the input, before the threads: what came before an article decides.
    private IEnumerable<ReadResult> Weighed()
    {
        LeftoverStage leftovers = new(languages);
        OutletMemory memory = new();
        return Articles().Select(result => leftovers.Weigh(result, memory));
    }

    /// <summary>Names a refused input on the error stream.</summary>
    public void Name(Refusal refusal) =>
        // Names and addresses in it come from the input.
        terminal.Error.WriteLine("recoupe: " + Printable.Of(refusal.ToString(), MaxMessage));

    private bool Accept(ReadResult result)
    {
        if (result.Refusal is { } refusal)
        {
            _refused += refusal.IsNotice ? 0 : 1;
            Name(refusal);
        }

        return result.IsArticle;
    }
}
