using System.Text.Json;
using Recoupe.CrossCheck;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Measures the cross-check: on quotes and figures annotated by hand, and on what the pipeline finds.</summary>
public sealed class CrossCheckEvaluation : IEvaluation
{
    private static readonly string[] Visible = ["T02_C1", "T05_C2", "T10_C1", "T19_C1"];

    /// <inheritdoc/>
    public string Area => "crosscheck";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        foreach ((string set, string[] names) in new (string, string[])[] { ("seeds", ["SEEDS"]), ("visible", Visible) })
        {
            GoldStory[] stories = [.. names.Select(name => GoldStory.Read(shared, name)).OfType<GoldStory>()];
            if (stories.Length == 0)
            {
                continue;
            }

            StoryScore given = stories.Select(ScoreGiven).Aggregate((a, b) => a + b);
            yield return new Score($"crosscheck/{set}/gold-quotes-pair-f1", given.Utterances.F1);
            yield return new Score($"crosscheck/{set}/gold-figures-pair-f1", given.Figures.F1);
            yield return new Score($"crosscheck/{set}/gold-figures-state", given.Agree);
            yield return new Score($"crosscheck/{set}/gold-statements-recall", given.StatementRecall);
            yield return new Score($"crosscheck/{set}/gold-statements-not-confused", 1 - given.Confusion);
        }
    }

    private static StoryScore ScoreGiven(GoldStory story)
    {
        List<AnnotatedArticle> articles = story.Annotated();
        Dossier dossier = new CrossChecker(LanguageCatalog.Embedded).Check(articles, _ => "1", []);
        using MemoryStream stream = new();
        DossierJson.Write(dossier, stream);
        if (Environment.GetEnvironmentVariable("RECOUPE_PREDICTIONS") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, story.Name + ".json"), stream.ToArray());
        }

        using JsonDocument predicted = JsonDocument.Parse(stream.ToArray());
        return CrossCheckScorer.Score(story.Expected.RootElement, predicted.RootElement);
    }
}
