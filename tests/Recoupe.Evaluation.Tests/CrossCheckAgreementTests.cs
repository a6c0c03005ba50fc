using System.Text.Json;
using Recoupe.CrossCheck;
using Recoupe.Desk;
using Recoupe.Evaluation.CrossCheck;
using Recoupe.Languages;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Evaluation.Tests;

/// <summary>The cross-check's measures computed here are those of the reference scorer, to three digits.</summary>
public sealed class CrossCheckAgreementTests
{
    [Fact]
    public void Seeds_EveryMeasure_AgreesWithTheScorer()
    {
        string gold = Path.Combine(SharedFolder.Path, "gold", "crosscheck", "crosscheck_SEEDS.json");
        string file = Path.GetTempFileName();
        try
        {
            Coverage coverage = new(LanguageCatalog.Embedded);
            CoverageAnnotator annotator = new(LanguageCatalog.Embedded, 1);
            foreach (AnnotatedArticle article in annotator.Annotate(ArticleReader.Read([Path.Combine(SharedFolder.Path, "seeds", "articles.jsonl")], ReadOptions.Default)))
            {
                coverage.Add(article);
            }

            using (FileStream stream = File.Create(file))
            {
                DossierJson.Write(coverage.Check(), stream);
            }

            JsonElement reference = Scorer.Json("score_crosscheck.py", gold, file);
            using JsonDocument expected = JsonDocument.Parse(File.ReadAllBytes(gold));
            using JsonDocument predicted = JsonDocument.Parse(File.ReadAllBytes(file));
            StoryScore ours = CrossCheckScorer.Score(expected.RootElement, predicted.RootElement);
            Scorer.AssertAgree(Number(reference, "utterances", "f1"), ours.Utterances.F1);
            Scorer.AssertAgree(Number(reference, "utterances", "speaker"), ours.Speaker);
            Scorer.AssertAgree(Number(reference, "figures", "f1"), ours.Figures.F1);
            Scorer.AssertAgree(Number(reference, "figures", "agree"), ours.Agree);
            Scorer.AssertAgree(Number(reference, "statements", "r"), ours.StatementRecall);
            Scorer.AssertAgree(Number(reference, "statements", "confusion"), ours.Confusion);
            Scorer.AssertAgree(Number(reference, "reuse", "f1"), ours.Reuse.F1);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static double Number(JsonElement reference, string part, string measure) => reference.GetProperty(part).GetProperty(measure).GetDouble();
}
