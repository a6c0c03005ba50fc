using Recoupe.Languages;
using Recoupe.Quantities;
using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Times;

namespace Recoupe.Evaluation.Times;

/// <summary>The gold sets of times and quantities, and what the stages find in them.</summary>
internal static class GoldSets
{
    /// <summary>The articles of all sets under <paramref name="shared"/> that exist, annotated.</summary>
    public static IEnumerable<(GoldArticle Gold, Annotations Found)> Annotated(string shared, LanguageCatalog languages)
    {
        Annotator annotator = Annotator.Of([new SentenceStage(languages), new TaggerStage(languages), new TimeStage(languages), new QuantityStage(languages)]);
        foreach (GoldArticle gold in Articles(shared))
        {
            yield return (gold, annotator.Annotate(gold.Article).Layers);
        }
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
