using Recoupe.Training.Corpora;

namespace Recoupe.Training.Tagger;

/// <summary>What the tagger is tuned on: a development set beside its training set, or five-fold cross-validation over whole documents.</summary>
/// <param name="Name">The treebank measured.</param>
/// <param name="Language">Its language.</param>
/// <param name="Train">Treebanks that are trained on in full.</param>
/// <param name="Measured">The treebank file measured.</param>
/// <param name="Folds">1 when it is only measured, else the number of folds of which all but one are trained on too.</param>
internal sealed record TaggerTrials(string Name, string Language, IReadOnlyList<string> Train, string Measured, int Folds)
{
    /// <summary>The trials, in the order of the table.</summary>
    public static IReadOnlyList<TaggerTrials> All { get; } =
    [
        new("fr-sequoia", "fr", ["fr_sequoia-train", "fr_gsd-dev"], "fr_sequoia-dev", 1),
        new("fr-gsd", "fr", ["fr_sequoia-train", "fr_sequoia-dev"], "fr_gsd-dev", 5),
        new("en-ewt", "en", ["en_ewt-train", "en_gumfree-train"], "en_ewt-dev", 1),
        new("en-gum", "en", ["en_ewt-train", "en_ewt-dev"], "en_gumfree-train", 5),
        new("es-ancora", "es", [], "es_ancora-dev", 5),
        new("de-gsd", "de", ["de_pud-wiki"], "de_gsd-dev", 5),
    ];

    /// <summary>Pairs of what is trained on and what is measured.</summary>
    public IEnumerable<(IReadOnlyList<GoldSentence> Train, IReadOnlyList<GoldSentence> Test)> Splits(string shared)
    {
        List<GoldSentence> whole = [.. Train.SelectMany(name => Treebanks.Read(shared, Language, name))];
        IReadOnlyList<GoldSentence> measured = Treebanks.Read(shared, Language, Measured);
        if (Folds == 1)
        {
            yield return (whole, measured);
            yield break;
        }

        int[] folds = Corpora.Folds.Of(measured, Folds);
        for (int fold = 0; fold < Folds; fold++)
        {
            int held = fold;
            yield return ([.. whole, .. measured.Where((_, i) => folds[i] != held)], [.. measured.Where((_, i) => folds[i] == held)]);
        }
    }
}
