using System.Globalization;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Recoupe.Languages;
using Recoupe.Reading.Html;

namespace Recoupe.Benchmarks.Reading;

/// <summary>What it costs to take the article and its metadata out of a page, beside AngleSharp's parse of the same page, which takes nothing out of it.</summary>
/// <remarks>Ours begins with the bytes and finds their charset; AngleSharp is given the decoded text, in its default configuration and as a bare parser.</remarks>
internal sealed class ReadingBenchmark : IBenchmark
{
    // The first pass warms up; of the others the cheapest counts, each beside the peer's.
    private const int Passes = 4;

    /// <inheritdoc/>
    public string Name => "reading";

    /// <inheritdoc/>
    public string Purpose => "pages a second on one core, beside AngleSharp's bare parse";

    /// <inheritdoc/>
    public IEnumerable<string[]> Run(BenchmarkOptions options)
    {
        IReadOnlyList<byte[]> pages = BenchmarkPages.Load(options);
        string[] texts = [.. pages.Select(page => Encoding.UTF8.GetString(page))];
        HtmlExtractor extractor = new(LanguageCatalog.Embedded);
        HtmlParser parser = new();
        Measurement ours = new(double.MaxValue, 0);
        Measurement theirs = ours;
        Measurement lean = ours;
        for (int pass = 0; pass < Passes; pass++)
        {
            Measurement our = Measurement.Of(() => Extract(extractor, pages));
            Measurement their = Measurement.Of(() => Open(texts));
            Measurement leanest = Measurement.Of(() => Parse(parser, texts));
            if (pass > 0)
            {
                ours = our.Seconds < ours.Seconds ? our : ours;
                theirs = their.Seconds < theirs.Seconds ? their : theirs;
                lean = leanest.Seconds < lean.Seconds ? leanest : lean;
            }
        }

        double kilobytes = pages.Average(page => page.Length) / 1000;
        yield return ["what", "pages/s", "kB allocated a page", "kB a page", "Recoupe is faster"];
        yield return Row("Recoupe: text and metadata", ours, pages.Count, kilobytes, 1);
        yield return Row("AngleSharp: parse, default configuration", theirs, pages.Count, kilobytes, theirs.Seconds / ours.Seconds);
        yield return Row("AngleSharp: parse, parser alone", lean, pages.Count, kilobytes, lean.Seconds / ours.Seconds);
    }

    private static void Extract(HtmlExtractor extractor, IReadOnlyList<byte[]> pages)
    {
        foreach (byte[] page in pages)
        {
            _ = extractor.Extract(page, null, null);
        }
    }

    private static void Open(string[] texts)
    {
        foreach (string text in texts)
        {
            using IBrowsingContext context = BrowsingContext.New(Configuration.Default);
            using IDocument document = context.OpenAsync(response => response.Content(text)).GetAwaiter().GetResult();
        }
    }

    private static void Parse(HtmlParser parser, string[] texts)
    {
        foreach (string text in texts)
        {
            using IHtmlDocument document = parser.ParseDocument(text);
        }
    }

    private static string[] Row(string what, Measurement cost, int pages, double kilobytes, double ratio) =>
    [
        what,
        (pages / cost.Seconds).ToString("N0", CultureInfo.InvariantCulture),
        (cost.Allocated / 1000.0 / pages).ToString("N0", CultureInfo.InvariantCulture),
        kilobytes.ToString("N0", CultureInfo.InvariantCulture),
        ratio.ToString("N1", CultureInfo.InvariantCulture) + " times",
    ];
}
