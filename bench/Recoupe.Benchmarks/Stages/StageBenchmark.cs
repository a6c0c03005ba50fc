using System.Globalization;
using Recoupe.Desk;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Benchmarks.Stages;

/// <summary>What each stage of annotation costs, one core, after a first pass that warms up.</summary>
internal sealed class StageBenchmark : IBenchmark
{
    // The first pass loads the packs and lets the runtime compile; the last one is printed.
    private const int Passes = 3;

    /// <inheritdoc/>
    public string Name => "stages";

    /// <inheritdoc/>
    public string Purpose => "tokens a second and bytes allocated a token, stage by stage";

    /// <inheritdoc/>
    public IEnumerable<string[]> Run(BenchmarkOptions options)
    {
        IReadOnlyList<Article> articles = BenchmarkArticles.Load(options);
        IReadOnlyList<IStage> stages = StandardStages.All(LanguageCatalog.Embedded);
        Measurement[] costs = new Measurement[stages.Count];
        long tokens = 0;
        for (int pass = 0; pass < Passes; pass++)
        {
            ArticleContext[] contexts = [.. articles.Select(article => new ArticleContext(article, Annotations.None))];
            for (int i = 0; i < stages.Count; i++)
            {
                costs[i] = Measurement.Of(() => Array.ForEach(contexts, stages[i].Annotate));
            }

            tokens = contexts.Sum(context => (long)context.Layers.Tokens.Count);
        }

        yield return ["stage", "tokens/s", "bytes allocated a token", "articles/s"];
        for (int i = 0; i < stages.Count; i++)
        {
            yield return Row(stages[i].Name, costs[i], tokens, articles.Count);
        }

        yield return Row("all", costs.Aggregate((sum, cost) => sum + cost), tokens, articles.Count);
    }

    private static string[] Row(string name, Measurement cost, long tokens, int articles) =>
    [
        name,
        (tokens / cost.Seconds).ToString("N0", CultureInfo.InvariantCulture),
        (cost.Allocated / (double)tokens).ToString("N0", CultureInfo.InvariantCulture),
        (articles / cost.Seconds).ToString("N0", CultureInfo.InvariantCulture),
    ];
}
