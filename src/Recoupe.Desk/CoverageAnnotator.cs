using Recoupe.Languages;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Desk;

/// <summary>Annotates a stream of articles, on several threads, in the order of the input.</summary>
/// <param name="annotator">The pipeline.</param>
/// <param name="threads">The number of threads; the result does not depend on it.</param>
public sealed class CoverageAnnotator(Annotator annotator, int threads)
{
    /// <summary>Annotates with every stage.</summary>
    public CoverageAnnotator(LanguageCatalog languages, int threads)
        : this(StandardStages.Annotator(languages), threads)
    {
    }

    /// <summary>Annotates the articles among <paramref name="results"/>; layers that they brought are taken as given.</summary>
    public IEnumerable<AnnotatedArticle> Annotate(IEnumerable<ReadResult> results) =>
        OrderedParallel.Select(results.Where(result => result.IsArticle), result => annotator.Annotate(result.Article!, result.Given), threads);
}
