using Recoupe.Reuse;

namespace Recoupe.Benchmarks.Streams;

/// <summary>How fast articles are compared with all earlier ones as the window fills, beside a plain MinHash-LSH.</summary>
internal sealed class ReuseBenchmark : IBenchmark
{
    /// <inheritdoc/>
    public string Name => "reuse";

    /// <inheritdoc/>
    public string Purpose => "articles a second searched for copy, and memory, as the window fills";

    /// <inheritdoc/>
    public IEnumerable<string[]> Run(BenchmarkOptions options)
    {
        string file = ArticleStream.FileOf(options);
        ReuseIndex index = new();
        MinHashLsh peer = new();
        return
        [
            ArticleStream.Heading,
            .. ArticleStream.Measure("reuse", file, int.MaxValue, index, article => index.Add(article)),
            .. ArticleStream.Measure("MinHash-LSH", file, options.PeerArticles, peer, article => peer.Add(article.Text)),
        ];
    }
}
