using Recoupe.Languages;
using Recoupe.Reading;
using Recoupe.Text;

namespace Recoupe.Desk;

/// <summary>Annotates a stream of articles with every stage, on several threads, in the order of the input.</summary>
/// <param name="languages">The language packs.</param>
/// <param name="threads">The number of threads; the result does not depend on it.</param>
public sealed class CoverageAnnotator(LanguageCatalog languages, int threads)
{
    private readonly Annotator _annotator = StandardStages.Annotator(languages);

    /// <summary>Annotates the articles among <paramref name="results"/>; layers that they brought are taken as given.</summary>
    public IEnumerable<AnnotatedArticle> Annotate(IEnumerable<ReadResult> results) =>
        OrderedParallel.Select(results.Where(result => result.IsArticle), result => _annotator.Annotate(result.Article!, result.Given), threads);
}
