using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Benchmarks;

/// <summary>The articles that are measured.</summary>
internal static class BenchmarkArticles
{
    // Below this the processor clock's grain shows in the figures.
    private const int Enough = 400;

    /// <summary>The first articles of the corpus, or those of the samples over and over where there is no corpus.</summary>
    public static IReadOnlyList<Article> Load(BenchmarkOptions options)
    {
        string corpus = Path.Combine(options.Shared, "corpus", "articles.jsonl.gz");
        if (File.Exists(corpus))
        {
            return [.. Read(corpus).Take(options.Articles)];
        }

        Article[] samples = [.. Read(Path.Combine(BenchmarkOptions.Repository, "samples", "coverage.jsonl"))];
        return [.. Enumerable.Range(0, Math.Min(Enough, options.Articles)).Select(i => samples[i % samples.Length])];
    }

    private static IEnumerable<Article> Read(string file) =>
        ArticleReader.Read([file], ReadOptions.Default).Where(result => result.IsArticle).Select(result => result.Article!);
}
