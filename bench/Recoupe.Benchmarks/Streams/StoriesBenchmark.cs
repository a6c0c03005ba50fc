using Recoupe.Stories;

namespace Recoupe.Benchmarks.Streams;

/// <summary>How fast articles are put into stories as the window fills, beside an online TF-IDF in Python.</summary>
internal sealed class StoriesBenchmark : IBenchmark
{
    /// <inheritdoc/>
    public string Name => "stories";

    /// <inheritdoc/>
    public string Purpose => "articles a second put into stories, and memory, as the window fills";

    /// <inheritdoc/>
    public IEnumerable<string[]> Run(BenchmarkOptions options)
    {
        string file = ArticleStream.FileOf(options);
        StoryIndex index = new();
        return [ArticleStream.Heading, .. ArticleStream.Measure("stories", file, int.MaxValue, index, article => index.Assign(article)), .. PythonStories.Measure(file, options)];
    }
}
