using System.Text.Json;
using Recoupe.Evaluation.Times;

namespace Recoupe.Evaluation.Tests;

/// <summary>The measures of times and quantities computed here are those of the reference scorer, to three digits.</summary>
public sealed class TimesAgreementTests
{
    [Fact]
    public void Seeds_EveryMeasure_AgreesWithTheScorer()
    {
        using SeedPredictions predictions = new();
        JsonElement rows = Scorer.Json("score_times.py", Path.Combine(SharedFolder.Path, "gold", "times", "seeds.jsonl"), predictions.File);
        Dictionary<string, double> ours = new TimeEvaluation().Run(SharedFolder.Path).Concat(new QuantityEvaluation().Run(SharedFolder.Path))
            .ToDictionary(score => score.Name, score => score.Value);
        JsonElement times = Row(rows, "times");
        foreach (string measure in new[] { "strict_f1", "relaxed_f1", "value_f1" })
        {
            Scorer.AssertAgree(times.GetProperty(measure).GetDouble(), ours["times/seeds_fr/" + measure]);
        }

        JsonElement quantities = Row(rows, "quantities");
        foreach (string measure in new[] { "relaxed_f1", "value_f1", "value_unit_f1" })
        {
            Scorer.AssertAgree(quantities.GetProperty(measure).GetDouble(), ours["quantities/seeds_fr/" + measure]);
        }
    }

    private static JsonElement Row(JsonElement rows, string what) =>
        rows.EnumerateArray().First(row => row.GetProperty("what").ValueEquals(what) && row.GetProperty("source").ValueEquals("seeds"));
}
