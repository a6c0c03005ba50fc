using Recoupe.Desk;
using Recoupe.Formats;
using Recoupe.Languages;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Evaluation.Tests;

/// <summary>What the whole pipeline finds in the seeds, as a file that the scorers read.</summary>
public sealed class SeedPredictions : IDisposable
{
    public SeedPredictions()
    {
        File = Path.GetTempFileName();
        CoverageAnnotator annotator = new(LanguageCatalog.Embedded, 1);
        IEnumerable<AnnotatedArticle> articles = annotator.Annotate(ArticleReader.Read([Path.Combine(SharedFolder.Path, "seeds", "articles.jsonl")], ReadOptions.Default));
        System.IO.File.WriteAllLines(File, articles.Select(article => ArticleJson.ToLine(article)));
    }

    public string File { get; }

    public void Dispose() => System.IO.File.Delete(File);
}
