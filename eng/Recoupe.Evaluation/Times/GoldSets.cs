using Recoupe.Desk;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Evaluation.Times;

/// <summary>The gold sets of times and quantities, and what the stages find in them.</summary>
internal static class GoldSets
{
    private static (string Shared, IReadOnlyList<(GoldArticle, Annotations)> Articles)? _kept;

    /// <summary>The articles of all sets under <paramref name="shared"/> that exist, with what the pipeline finds in them; kept, since two evaluations read them.</summary>
    public static IReadOnlyList<(GoldArticle Gold, Annotations Found)> Annotated(string shared)
    {
        if (_kept is not { } kept || kept.Shared != shared)
        {
            Annotator annotator = StandardStages.Annotator(LanguageCatalog.Embedded);
            kept = (shared, [.. Articles(shared).AsParallel().AsOrdered().Select(gold => (gold, annotator.Annotate(gold.Article).Layers))]);
            _kept = kept;
        }

        return kept.Articles;
    }

    private static IEnumerable<GoldArticle> Articles(string shared)
    {
        foreach (string name in (string[])["seeds", "dev"])
        {
            string file = Path.Combine(shared, "gold", "times", name + ".jsonl");
            foreach (GoldArticle article in File.Exists(file) ? GoldArticle.Read(file, name) : [])
            {
                yield return article;
            }
        }

        string stories = Path.Combine(shared, "gold", "crosscheck");
        if (Directory.Exists(stories))
        {
            foreach (string file in Directory.GetFiles(stories, "figures_*.jsonl").Order(StringComparer.Ordinal))
            {
                foreach (GoldArticle article in GoldArticle.Read(file, "crosscheck"))
                {
                    yield return article;
                }
            }
        }
    }
}
