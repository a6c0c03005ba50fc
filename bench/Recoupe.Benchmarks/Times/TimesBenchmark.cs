using System.Globalization;
using Recoupe.Languages;
using Recoupe.Quantities;
using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Times;

namespace Recoupe.Benchmarks.Times;

/// <summary>Times and quantities, and the peers that read them, over the same texts.</summary>
internal sealed class TimesBenchmark : IBenchmark
{
    // Passes go on for so many processor seconds. The fastest counts: the first ones warm up, and other work on the machine only ever slows one down.
    private const double Enough = 4;
    private const int FewestPasses = 4;

    /// <inheritdoc/>
    public string Name => "times";

    /// <inheritdoc/>
    public string Purpose => "times and quantities on one core, beside chrono-node and Recognizers-Text";

    /// <inheritdoc/>
    public IEnumerable<string[]> Run(BenchmarkOptions options)
    {
        LanguageCatalog languages = LanguageCatalog.Embedded;
        IStage[] before = [new LanguageStage(languages), new SentenceStage(languages), new TaggerStage(languages)];
        ArticleContext[] articles = [.. BenchmarkArticles.Load(options).Select(article => new ArticleContext(article, Annotations.None))];
        foreach (IStage stage in before)
        {
            Array.ForEach(articles, stage.Annotate);
        }

        long tokens = articles.Sum(article => (long)article.Layers.Tokens.Count);
        double times = Fastest(articles, new TimeStage(languages));
        double quantities = Fastest(articles, new QuantityStage(languages));
        double rate = tokens / (times + quantities);
        yield return ["reader", "tokens/s", "found a 1,000 tokens", "we are faster by"];
        yield return Row("Recoupe times", tokens / times, articles.Sum(article => article.Layers.Times.Count), tokens, "");
        yield return Row("Recoupe quantities", tokens / quantities, articles.Sum(article => article.Layers.Quantities.Count), tokens, "");
        yield return Row("Recoupe both", rate, articles.Sum(article => article.Layers.Times.Count + article.Layers.Quantities.Count), tokens, "1");
        if (TimePeers.Run(articles) is not { } peers)
        {
            yield return ["peers not installed: npm ci in bench/peers/times", "", "", ""];
            yield break;
        }

        foreach (PeerResult peer in peers)
        {
            yield return peer.Tokens == 0
                ? [peer.Name, "no text in its languages", "", ""]
                : Row(peer.Name, peer.Tokens / peer.Seconds, peer.Found, peer.Tokens, (rate * peer.Seconds / peer.Tokens).ToString("N1", CultureInfo.InvariantCulture));
        }
    }

    private static double Fastest(ArticleContext[] articles, IStage stage)
    {
        double fastest = double.PositiveInfinity;
        double spent = 0;
        for (int pass = 0; pass < FewestPasses || spent < Enough; pass++)
        {
            double seconds = Measurement.Of(() => Array.ForEach(articles, stage.Annotate)).Seconds;
            spent += seconds;
            fastest = Math.Min(fastest, seconds);
        }

        return fastest;
    }

    private static string[] Row(string name, double rate, int found, long tokens, string factor) =>
    [
        name,
        rate.ToString("N0", CultureInfo.InvariantCulture),
        (1000.0 * found / tokens).ToString("N1", CultureInfo.InvariantCulture),
        factor,
    ];
}
