namespace Recoupe.Sentences;

/// <summary>All that the tagger of one language has learned. Immutable, shared by threads.</summary>
/// <param name="Lexicon">Forms, classes, lemma rules.</param>
/// <param name="Classes">The weights of the classes.</param>
/// <param name="Columns">The columns of the morphological values.</param>
/// <param name="Morphology">The weights of the morphological values.</param>
/// <param name="Clusters">From words to clusters of words that stand in like places; empty when there are none.</param>
internal sealed record TaggerModel(Lexicon Lexicon, ClassWeights Classes, MorphologyColumns Columns, WeightTable Morphology, FormDictionary Clusters)
{
    /// <summary>The file of a language pack that holds the model.</summary>
    public const string FileName = "models/tagger.bin";
}
