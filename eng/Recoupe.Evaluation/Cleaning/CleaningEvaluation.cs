using System.Text.Json;
using Recoupe.Languages;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Evaluation.Cleaning;

/// <summary>How much of what scraping left is removed, and how little of the article with it (the counts of <c>score_clean.py</c>).</summary>
public sealed class CleaningEvaluation : IEvaluation
{
    // A short span may stand inside another line: it counts as kept only as a line of its own.
    private const int ShortSpan = 40;

    private static readonly (string File, string Set)[] Sets =
    [
        ("seeds_gold.jsonl", "seeds"), ("french_dev.jsonl", "french_dev"), ("pages_dev.jsonl", "pages_dev"), ("residue_dev.jsonl", "residue_dev"),
        ("segments_dev.jsonl", "segments_dev"),
    ];

    /// <inheritdoc/>
    public string Area => "cleaning";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        LeftoverStage stage = new(LanguageCatalog.Embedded);
        foreach ((string file, string set) in Sets)
        {
            string path = Path.Combine(shared, "gold", "cleaning", file);
            if (!File.Exists(path))
            {
                continue;
            }

            CleaningCounts counts = new();
            foreach (string line in File.ReadLines(path))
            {
                Count(shared, line, stage, counts);
            }

            foreach (Score score in counts.Scores($"cleaning/{set}"))
            {
                yield return score;
            }
        }
    }

    private static void Count(string shared, string line, LeftoverStage stage, CleaningCounts counts)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement gold = document.RootElement;
        string text = gold.TryGetProperty("text", out JsonElement given)
            ? given.GetString()!
            : File.ReadAllText(Path.Combine(shared, "seeds", gold.GetProperty("file").GetString()!));
        string cleaned = stage.Clean(new Article { Id = gold.GetProperty("id").GetString()!, Text = text }).Cleaned.Text;
        string all = Whitespace.Fold(cleaned);
        if (gold.TryGetProperty("with", out JsonElement with))
        {
            counts.AddSegments(Contained(with, all), Contained(gold.GetProperty("without"), all), with.GetArrayLength());
            return;
        }

        HashSet<string> lines = [.. cleaned.Split('\n').Select(Whitespace.Fold)];
        foreach (JsonElement span in gold.GetProperty("spans").EnumerateArray())
        {
            string part = Whitespace.Fold(text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
            bool header = span.TryGetProperty("label", out JsonElement label) && label.ValueEquals("date_header");
            int points = part.EnumerateRunes().Count();
            bool kept = points < ShortSpan && !header ? lines.Contains(part) : all.Contains(part, StringComparison.Ordinal);
            counts.AddSpan(span.GetProperty("action").GetString()!, kept);
        }
    }

    private static int Contained(JsonElement segments, string all) =>
        segments.EnumerateArray().Count(segment => all.Contains(Whitespace.Fold(segment.GetString()!), StringComparison.Ordinal));
}
