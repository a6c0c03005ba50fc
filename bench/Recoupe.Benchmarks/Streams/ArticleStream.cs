using System.Globalization;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Benchmarks.Streams;

/// <summary>A stream of articles given to an index, its speed and memory taken at some sizes of the window.</summary>
internal static class ArticleStream
{
    // Articles are read outside of the measured time, so many at once.
    private const int Batch = 1000;

    // The speed at a size is that of the articles just before it.
    private const int Measured = 5000;

    private static readonly int[] Sizes = [10_000, 50_000, 100_000, 500_000];

    /// <summary>The file of <paramref name="options"/>, or the corpus.</summary>
    public static string FileOf(BenchmarkOptions options) => options.Stream ?? Path.Combine(options.Shared, "corpus", "articles.jsonl.gz");

    /// <summary>Gives the articles of <paramref name="file"/> to <paramref name="take"/>; a row for each size that the stream reaches, and for its end.</summary>
    public static IEnumerable<string[]> Measure(string name, string file, int most, object index, Action<AnnotatedArticle> take)
    {
        long empty = GC.GetTotalMemory(forceFullCollection: true);
        (int count, int since, int told) = (0, 0, 0);
        double seconds = 0;
        foreach (AnnotatedArticle[] batch in Read(file).Take(most).Chunk(Batch))
        {
            seconds += Measurement.Of(() => Array.ForEach(batch, take)).Seconds;
            count += batch.Length;
            since += batch.Length;
            if (Array.Exists(Sizes, size => size == count + Measured))
            {
                (seconds, since) = (0, 0);
            }

            if (Array.IndexOf(Sizes, count) >= 0)
            {
                Array.Clear(batch);
                told = count;
                yield return Row(name, count, since / seconds, Held(empty));
            }
        }

        if (count > told)
        {
            yield return Row(name, count, since / seconds, Held(empty));
        }

        GC.KeepAlive(index);
    }

    /// <summary>The heading of the rows.</summary>
    public static string[] Heading { get; } = ["index", "articles in it", "articles/s there", "kB an article"];

    /// <summary>A row of the table.</summary>
    public static string[] Row(string name, int articles, double speed, long? bytes) =>
    [
        name,
        articles.ToString("N0", CultureInfo.InvariantCulture),
        speed.ToString("N0", CultureInfo.InvariantCulture),
        bytes is { } held ? (held / 1000.0 / articles).ToString("N2", CultureInfo.InvariantCulture) : "",
    ];

    private static long Held(long empty) => GC.GetTotalMemory(forceFullCollection: true) - empty;

    private static IEnumerable<AnnotatedArticle> Read(string file) =>
        ArticleReader.Read([file], ReadOptions.Default).Where(result => result.IsArticle).Select(result => new AnnotatedArticle(result.Article!, Annotations.None));
}
