using Recoupe.Training.Tagger;

namespace Recoupe.Evaluation.Tags;

/// <summary>Parts of speech, lemmas and heads on gold tokens.</summary>
/// <remarks>
/// The models that ship are trained on all treebanks, development sets included, so measuring them there would say nothing. French Sequoia is
/// measured with a tagger trained on the rest; Spanish GSD, which draws word classes a little differently, with the models that ship, which
/// have not seen it.
/// </remarks>
public sealed class TagsEvaluation : IEvaluation
{
    /// <inheritdoc/>
    public string Area => "tags";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        if (!Directory.Exists(Path.Combine(shared, "training", "fr", "pos")))
        {
            yield break;
        }

        (double pos, double lemma) = TagMeasures.Retrained(shared, "fr-sequoia");
        yield return new Score("tags/fr-sequoia-retrained/upos", pos);
        yield return new Score("tags/fr-sequoia-retrained/lemma", lemma);
        (pos, double uas) = TagMeasures.Shipped(shared, "es", "es_gsd-dev");
        yield return new Score("tags/es-gsd/upos", pos);
        yield return new Score("tags/es-gsd/uas", uas);
    }
}
