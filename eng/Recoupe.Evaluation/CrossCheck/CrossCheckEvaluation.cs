using System.Text.Json;
using Recoupe.CrossCheck;
using Recoupe.Desk;
using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Measures the cross-check: on quotes and figures annotated by hand, and on what the pipeline finds.</summary>
public sealed class CrossCheckEvaluation : IEvaluation
{
    private static readonly Lazy<Annotator> Pipeline = new(() => StandardStages.Annotator(LanguageCatalog.Embedded));

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

            StoryScore given = stories.Select(story => Score(story, story.Annotated(), "given")).Aggregate((a, b) => a + b);
            yield return new Score($"crosscheck/{set}/gold-quotes-pair-f1", given.Utterances.F1);
            yield return new Score($"crosscheck/{set}/gold-figures-pair-f1", given.Figures.F1);
            yield return new Score($"crosscheck/{set}/gold-figures-state", given.Agree);
            StoryScore found = stories.Select(story => Score(story, Found(story), "found")).Aggregate((a, b) => a + b);
            yield return new Score($"crosscheck/{set}/utterances-pair-f1", found.Utterances.F1);
            yield return new Score($"crosscheck/{set}/speakers", found.Speaker);
            yield return new Score($"crosscheck/{set}/figures-pair-f1", found.Figures.F1);
            yield return new Score($"crosscheck/{set}/figures-state", found.Agree);
            yield return new Score($"crosscheck/{set}/statements-recall", found.StatementRecall);
            yield return new Score($"crosscheck/{set}/statements-not-confused", 1 - found.Confusion);
            yield return new Score($"crosscheck/{set}/reuse-f1", found.Reuse.F1);
            if (found.OriginsRight is { } right)
            {
                yield return new Score($"crosscheck/{set}/origins-right", right ? 1 : 0);
            }
        }
    }

    private static List<AnnotatedArticle> Found(GoldStory story)
    {
        HashSet<string> ids = new(story.Ids, StringComparer.Ordinal);
        return [.. story.Plain().Where(input => ids.Contains(input.Article.Id)).Select(input => Pipeline.Value.Annotate(input.Article))];
    }

    private static StoryScore Score(GoldStory story, List<AnnotatedArticle> articles, string layers)
    {
        IReadOnlyList<ReuseRelation> reuse = new StoryReuse(LanguageCatalog.Embedded).Between(articles);
        Dossier dossier = new CrossChecker(LanguageCatalog.Embedded).Check(articles, _ => "1", reuse);
        using MemoryStream stream = new();
        DossierJson.Write(dossier, stream);
        if (Environment.GetEnvironmentVariable("RECOUPE_PREDICTIONS") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{story.Name}-{layers}.json"), stream.ToArray());
        }

        using JsonDocument predicted = JsonDocument.Parse(stream.ToArray());
        return CrossCheckScorer.Score(story.Expected.RootElement, predicted.RootElement);
    }
}
