namespace Recoupe.Evaluation;

/// <summary>The areas, in the order of the table.</summary>
public static class Evaluations
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IEvaluation> All { get; } =
    [
        new Language.IdentificationEvaluation(),
        new Language.SentenceEvaluation(),
        new Stories.StoriesEvaluation(),
        new Reuse.ReuseEvaluation(),
        new Names.NamesEvaluation(),
        new Entities.EntityEvaluation(),
        new Tags.TagsEvaluation(),
        new CrossCheck.CrossCheckEvaluation(),
        new Quotes.QuotesEvaluation(),
        new Cleaning.CleaningEvaluation(),
        new Extraction.ExtractionEvaluation(),
        new Times.TimeEvaluation(),
        new Times.QuantityEvaluation(),
    ];
}
