using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>All that the parser of one language has learned. Immutable, shared by threads.</summary>
/// <param name="Relations">The relations it tells apart, a column each.</param>
/// <param name="Transitions">The weights of the steps.</param>
/// <param name="RelationWeights">The weights of the relations.</param>
internal sealed record ParserModel(Relation[] Relations, TransitionWeights Transitions, WeightTable RelationWeights)
{
    /// <summary>The file of a language pack that holds the model.</summary>
    public const string FileName = "models/parser.bin";
}
