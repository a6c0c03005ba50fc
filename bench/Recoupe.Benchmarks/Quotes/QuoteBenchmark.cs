using System.Globalization;
using Recoupe.Desk;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Benchmarks.Quotes;

/// <summary>What quotes cost beside the tagging they stand on and beside a rule set without either, in one run over the same articles.</summary>
internal sealed class QuoteBenchmark : IBenchmark
{
    private const int Passes = 3;

    /// <inheritdoc/>
    public string Name => "quotes";

    /// <inheritdoc/>
    public string Purpose => "quotes and speakers beside tagging, and beside the rule set of the labelled data";

    /// <inheritdoc/>
    public IEnumerable<string[]> Run(BenchmarkOptions options)
    {
        IReadOnlyList<Article> articles = BenchmarkArticles.Load(options);
        IReadOnlyList<IStage> stages = StandardStages.All(LanguageCatalog.Embedded);
        Measurement[] costs = new Measurement[stages.Count];
        ArticleContext[] contexts = [];
        for (int pass = 0; pass < Passes; pass++)
        {
            contexts = [.. articles.Select(article => new ArticleContext(article, Annotations.None))];
            for (int i = 0; i < stages.Count; i++)
            {
                costs[i] = Measurement.Of(() => Array.ForEach(contexts, stages[i].Annotate));
            }
        }

        long tokens = contexts.Sum(context => (long)context.Layers.Tokens.Count);
        yield return ["what", "tokens/s", "bytes allocated a token", "articles/s"];
        foreach (string name in new[] { "quotes", "tagger" })
        {
            int stage = Enumerable.Range(0, stages.Count).First(i => stages[i].Name == name);
            yield return Row(name, costs[stage].Seconds, costs[stage].Allocated, tokens, articles.Count);
        }

        Measurement all = costs.Aggregate((sum, cost) => sum + cost);
        yield return Row("all stages", all.Seconds, all.Allocated, tokens, articles.Count);
        Article[] tagged = [.. contexts.Select(context => context.Article with { Language = context.Language })];
        RuleBaseline baseline = new(Path.Combine(options.Shared, "score", "baselines", "quotes_rules.py"));
        if (baseline.Exists && baseline.Seconds(tagged) is { } seconds)
        {
            yield return Row("rule baseline (Python, whole run)", seconds, null, tokens, articles.Count);
        }
    }

    private static string[] Row(string name, double seconds, long? allocated, long tokens, int articles) =>
    [
        name,
        (tokens / seconds).ToString("N0", CultureInfo.InvariantCulture),
        allocated is { } bytes ? (bytes / (double)tokens).ToString("N0", CultureInfo.InvariantCulture) : "",
        (articles / seconds).ToString("N0", CultureInfo.InvariantCulture),
    ];
}
