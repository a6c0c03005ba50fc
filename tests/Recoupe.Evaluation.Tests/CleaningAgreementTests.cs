using System.Globalization;
using System.Text.Json;
using Recoupe.Evaluation.Cleaning;
using Recoupe.Languages;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Evaluation.Tests;

/// <summary>What cleaning removes and damages is counted as the reference scorer counts it, to three digits.</summary>
public sealed class CleaningAgreementTests
{
    [Fact]
    public void Seeds_RemovedAndDamaged_AgreeWithTheScorer()
    {
        string seeds = Path.Combine(SharedFolder.Path, "seeds");
        string gold = Path.Combine(SharedFolder.Path, "gold", "cleaning", "seeds_gold.jsonl");
        LeftoverStage stage = new(LanguageCatalog.Embedded);
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, File.ReadLines(gold).Select(line => Cleaned(line, seeds, stage)));
            string printed = Scorer.Run("score_clean.py", "--gold", gold, "--pred", file, "--text-dir", seeds);
            Dictionary<string, double> ours = new CleaningEvaluation().Run(SharedFolder.Path)
                .TakeWhile(score => score.Name.StartsWith("cleaning/seeds/", StringComparison.Ordinal))
                .ToDictionary(score => score.Name, score => score.Value);
            Scorer.AssertAgree(Share(printed, "removed "), ours["cleaning/seeds/removed"]);
            Scorer.AssertAgree(1 - Share(printed, "damaged "), ours["cleaning/seeds/undamaged"]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Cleaned(string line, string seeds, LeftoverStage stage)
    {
        using JsonDocument item = JsonDocument.Parse(line);
        string id = item.RootElement.GetProperty("id").GetString()!;
        string text = File.ReadAllText(Path.Combine(seeds, item.RootElement.GetProperty("file").GetString()!));
        return JsonSerializer.Serialize(new { id, text = stage.Clean(new Article { Id = id, Text = text }).Cleaned.Text });
    }

    // The scorer prints "removed 13/13=1.000".
    private static double Share(string printed, string name)
    {
        int start = printed.IndexOf('=', printed.IndexOf(name, StringComparison.Ordinal)) + 1;
        return double.Parse(printed.AsSpan(start, 5), CultureInfo.InvariantCulture);
    }
}
