using Recoupe.Sentences;
using Recoupe.Text;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Parser;

/// <summary>Trains the parser of one language: the steps against a dynamic oracle, following its own mistakes, and the relations of right arcs.</summary>
internal sealed class ParserTrainer
{
    private const int Steps = 3;
    private const int StepColumns = 4;

    private readonly ParserSettings _settings;
    private readonly Relation[] _relations;
    private readonly AveragedPerceptron _transitions;
    private readonly AveragedPerceptron _relationWeights;
    private readonly ParserState _state = new();
    private readonly uint[] _features = new uint[TransitionFeatures.Count];
    private readonly float[] _scores = new float[StepColumns];
    private readonly uint[] _relationFeatures = new uint[RelationFeatures.Count];
    private readonly float[] _relationScores = new float[WeightTable.Columns];
    private bool[] _onStack = [];
    private ulong _draws;

    private ParserTrainer(IReadOnlyList<ParserExample> examples, ParserSettings settings)
    {
        _settings = settings;
        int more = examples.Sum(example => example.Tokens.Length) > CorpusSize.Large ? 1 : 0;
        _transitions = new AveragedPerceptron(settings.TransitionBits + more, StepColumns);
        _relationWeights = new AveragedPerceptron(settings.RelationBits);
        SortedDictionary<Relation, int> counts = [];
        foreach (Relation relation in examples.SelectMany(example => example.Relations).Where(relation => relation != Relation.Root))
        {
            counts[relation] = counts.GetValueOrDefault(relation) + 1;
        }

        _relations = [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(WeightTable.Columns).Select(pair => pair.Key).Order()];
    }

    public static ParserModel Train(IReadOnlyList<ParserExample> examples, ParserSettings? settings = null)
    {
        ParserTrainer trainer = new(examples, settings ?? new ParserSettings());
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int epoch = 0; epoch < trainer._settings.Epochs; epoch++)
        {
            SeededOrder.Shuffle(order, (ulong)epoch + 201);
            foreach (int i in order)
            {
                trainer.Learn(examples[i], epoch);
            }
        }

        return new ParserModel(
            trainer._relations,
            new TransitionWeights(Differences(trainer._transitions.Averaged())),
            new WeightTable(trainer._relationWeights.Quantise()));
    }

    private void Learn(ParserExample example, int epoch)
    {
        _state.Start(example.Tokens);
        if (_onStack.Length < _state.Count + 1)
        {
            _onStack = new bool[(_state.Count + 1) * 2];
        }

        Array.Clear(_onStack);
        Span<int> costs = stackalloc int[Steps];
        while (!_state.IsDone)
        {
            if (_state.OnlyStep is >= 0 and int only)
            {
                Do(only, example);
                continue;
            }

            TransitionFeatures.Write(_state, _features);
            _transitions.Score(_features, _scores);
            int best = -1;
            int cheapest = int.MaxValue;
            for (int step = 0; step < Steps; step++)
            {
                costs[step] = IsLegal(step) ? DynamicOracle.CostOf(step, _state, example, _onStack) : int.MaxValue;
                cheapest = Math.Min(cheapest, costs[step]);
                best = costs[step] < int.MaxValue && (best < 0 || _scores[step] > _scores[best]) ? step : best;
            }

            int right = -1;
            int rival = -1;
            for (int step = 0; step < Steps; step++)
            {
                right = costs[step] == cheapest && (right < 0 || _scores[step] > _scores[right]) ? step : right;
                rival = costs[step] != cheapest && costs[step] < int.MaxValue && (rival < 0 || _scores[step] > _scores[rival]) ? step : rival;
            }

            if (rival >= 0 && _scores[right] - _scores[rival] < _settings.Margin)
            {
                _transitions.Update(_features, right, 1);
                _transitions.Update(_features, rival, -1);
            }

            _transitions.Step();
            Do(best == right || (epoch > 0 && Draw() < _settings.Exploration) ? best : right, example);
        }
    }

    // By how much an arc to the left and to the right are favoured over a shift.
    private static byte[] Differences(float[] weights)
    {
        float[] differences = new float[weights.Length / StepColumns * TransitionWeights.Columns];
        for (int row = 0; row < weights.Length / StepColumns; row++)
        {
            ReadOnlySpan<float> steps = weights.AsSpan(row * StepColumns, StepColumns);
            differences[row * TransitionWeights.Columns] = steps[TransitionWeights.Left] - steps[TransitionWeights.Shift];
            differences[(row * TransitionWeights.Columns) + 1] = steps[TransitionWeights.Right] - steps[TransitionWeights.Shift];
        }

        return [.. Quantisation.Of(differences, Quantisation.Largest(differences, 0.0005)).Select(weight => (byte)(weight + TransitionWeights.Zero))];
    }

    private bool IsLegal(int step) => step switch
    {
        TransitionWeights.Left => _state.CanLeft,
        TransitionWeights.Right => _state.CanRight,
        _ => _state.CanShift,
    };

    private void Do(int step, ParserExample example)
    {
        int top = _state.Stack(0);
        switch (step)
        {
            case TransitionWeights.Left:
                _onStack[top] = false;
                _state.Left(RelationOf(_state.Next, top, example));
                break;
            case TransitionWeights.Right:
                _onStack[top] = false;
                _state.Right(RelationOf(_state.Stack(1), top, example));
                break;
            default:
                _onStack[_state.Next] = true;
                _state.Shift();
                break;
        }
    }

    private Relation RelationOf(int head, int dependent, ParserExample example)
    {
        if (head == _state.Count)
        {
            return Relation.Root;
        }

        RelationFeatures.Write(_state, head, dependent, _relationFeatures);
        _relationWeights.Score(_relationFeatures, _relationScores);
        int gold = example.Heads[dependent] == head ? Array.IndexOf(_relations, example.Relations[dependent]) : -1;
        int best = 0;
        int rival = -1;
        for (int c = 0; c < _relations.Length; c++)
        {
            best = _relationScores[c] > _relationScores[best] ? c : best;
            rival = c != gold && (rival < 0 || _relationScores[c] > _relationScores[rival]) ? c : rival;
        }

        if (gold >= 0 && _relationScores[gold] - _relationScores[rival] < _settings.Margin)
        {
            _relationWeights.Update(_relationFeatures, gold, 1);
            _relationWeights.Update(_relationFeatures, rival, -1);
        }

        _relationWeights.Step();
        return _relations[best];
    }

    private double Draw() => (StableHash.Mix(++_draws) >> 11) * (1.0 / (1UL << 53));
}
