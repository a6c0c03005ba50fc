using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Finds the head and the relation of every token of a sentence, greedily from left to right, in time linear in its length.</summary>
/// <remarks>Arc-hybrid steps of a perceptron trained with a dynamic oracle (Goldberg and Nivre, 2013). Not safe to share between threads.</remarks>
internal sealed class Parser(ParserModel model)
{
    private readonly ParserState _state = new();

    /// <summary>Fills head and relation of <paramref name="tokens"/>, all tokens of one sentence.</summary>
    /// <param name="tokens">The tagged tokens.</param>
    /// <param name="first">The index of the first of them in the article, which heads count from.</param>
    public void Parse(Span<Token> tokens, int first)
    {
        Span<uint> features = stackalloc uint[TransitionFeatures.Count];
        _state.Start(tokens);
        while (!_state.IsDone)
        {
            switch (_state.OnlyStep is >= 0 and int only ? only : Choose(features))
            {
                case TransitionWeights.Left:
                    _state.Left(RelationOf(_state.Next, _state.Stack(0)));
                    break;
                case TransitionWeights.Right:
                    _state.Right(RelationOf(_state.Stack(1), _state.Stack(0)));
                    break;
                default:
                    _state.Shift();
                    break;
            }
        }

        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly ParserState.Node node = ref _state.NodeOf(i);
            tokens[i] = tokens[i] with { Head = node.Head == tokens.Length ? -1 : first + node.Head, Relation = node.Relation };
        }
    }

    // A tie goes to the shift, then to the left.
    private int Choose(Span<uint> features)
    {
        TransitionFeatures.Write(_state, features);
        (int left, int right) = model.Transitions.Sum(features);
        right = _state.CanRight ? right : int.MinValue;
        return left > 0 && left >= right ? TransitionWeights.Left : right > 0 ? TransitionWeights.Right : TransitionWeights.Shift;
    }

    private Relation RelationOf(int head, int dependent)
    {
        if (head == _state.Count)
        {
            return Relation.Root;
        }

        Span<uint> features = stackalloc uint[RelationFeatures.Count];
        Span<short> scores = stackalloc short[WeightTable.Columns];
        RelationFeatures.Write(_state, head, dependent, features);
        model.RelationWeights.Sum(features, scores);
        int best = 0;
        for (int c = 1; c < model.Relations.Length; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        return model.Relations[best];
    }
}
