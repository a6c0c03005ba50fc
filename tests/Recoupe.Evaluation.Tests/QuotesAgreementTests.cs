using System.Text.Json;
using Recoupe.Evaluation.Quotes;

namespace Recoupe.Evaluation.Tests;

/// <summary>The measures computed here are those of the reference scorer, to three digits.</summary>
public sealed class QuotesAgreementTests
{
    [Fact]
    public void Seeds_EveryMeasure_AgreesWithTheScorer()
    {
        using SeedPredictions predictions = new();
        JsonElement reference = Scorer.Json("score_quotes.py", Path.Combine(SharedFolder.Path, "gold", "quotes", "seeds.jsonl"), predictions.File);
        Dictionary<string, double> ours = new QuotesEvaluation().Run(SharedFolder.Path)
            .TakeWhile(score => score.Name.StartsWith("quotes/seeds/", StringComparison.Ordinal))
            .ToDictionary(score => score.Name["quotes/seeds/".Length..], score => score.Value);

        JsonElement spans = reference.GetProperty("spans");
        Scorer.AssertAgree(spans.GetProperty("exact").GetProperty("all").GetProperty("F1").GetDouble(), ours["exact"]);
        foreach (string kind in new[] { "all", "direct", "indirect", "mixed" })
        {
            Scorer.AssertAgree(spans.GetProperty("partial80").GetProperty(kind).GetProperty("F1").GetDouble(), ours[kind]);
        }

        Scorer.AssertAgree(spans.GetProperty("ggt.8").GetProperty("all").GetProperty("F1").GetDouble(), ours["lenient80"]);
        Scorer.AssertAgree(spans.GetProperty("ggt.3").GetProperty("all").GetProperty("F1").GetDouble(), ours["lenient30"]);
        JsonElement speaker = reference.GetProperty("speaker");
        Scorer.AssertAgree(speaker.GetProperty("entity").GetProperty("acc").GetDouble(), ours["speaker-entity"]);
        Scorer.AssertAgree(speaker.GetProperty("span").GetProperty("acc").GetDouble(), ours["speaker-span"]);
        Scorer.AssertAgree(speaker.GetProperty("cue").GetProperty("acc").GetDouble(), ours["cue"]);
    }
}
