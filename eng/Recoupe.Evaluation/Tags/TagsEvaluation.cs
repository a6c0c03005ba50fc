using Recoupe.Training.Tagger;

namespace Recoupe.Evaluation.Tags;

/// <summary>Parts of speech, lemmas and heads on gold tokens.</summary>
/// <remarks>
/// The models that ship are trained on all treebanks, development sets included, so measuring them there would say nothing. French is
/// measured with models that are trained here on the rest, which takes half a minute and is the only measure of heads there is; Spanish GSD,
/// which draws word classes a little differently, with the models that ship, which have not seen it.
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

        foreach ((string name, double pos, double lemma, double uas) in TagMeasures.Retrained(shared))
        {
            yield return new Score($"tags/{name}/upos", pos);
            yield return new Score($"tags/{name}/lemma", lemma);
            yield return new Score($"tags/{name}/uas", uas);
        }

        (_, double shippedPos, _, double shippedUas) = TagMeasures.Shipped(shared, "es", "es_gsd-dev");
        yield return new Score("tags/es-gsd/upos", shippedPos);
        yield return new Score("tags/es-gsd/uas", shippedUas);
    }
}
