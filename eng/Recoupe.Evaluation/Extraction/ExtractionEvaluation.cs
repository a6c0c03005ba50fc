using System.IO.Compression;
using System.Text.Json;
using Recoupe.Languages;
using Recoupe.Reading.Html;
using Recoupe.Text;

namespace Recoupe.Evaluation.Extraction;

/// <summary>How well articles are taken out of pages (the measures of <c>score_extract.py</c>).</summary>
public sealed class ExtractionEvaluation : IEvaluation
{
    private static readonly string[] Sets = ["scrapinghub", "fundus_eval", "fundus", "naeb", "wcxb", "trafilatura", "htmldate"];

    /// <inheritdoc/>
    public string Area => "extraction";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        HtmlExtractor extractor = new(LanguageCatalog.Embedded);
        foreach (string set in Sets)
        {
            string folder = Path.Combine(shared, "gold", "extraction", set, "dev");
            if (!File.Exists(Path.Combine(folder, "gold.jsonl")))
            {
                continue;
            }

            ExtractionCounts counts = new();
            foreach (string line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
            {
                using JsonDocument gold = JsonDocument.Parse(line);
                using GZipStream page = new(File.OpenRead(Path.Combine(folder, gold.RootElement.GetProperty("html").GetString()!)), CompressionMode.Decompress);
                using MemoryStream bytes = new();
                page.CopyTo(bytes);
                string? url = gold.RootElement.TryGetProperty("url", out JsonElement address) ? address.GetString() : null;
                Article? article = extractor.Extract(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), null, url);
                counts.Add(gold.RootElement, article);
            }

            foreach (Score score in counts.Scores("extraction/" + set))
            {
                yield return score;
            }
        }
    }
}
