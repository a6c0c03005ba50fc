using Recoupe.Names;

namespace Recoupe.Training.Names;

/// <summary>Trains a linear-chain conditional random field by stochastic gradient descent.</summary>
/// <remarks>
/// Lafferty, McCallum and Pereira, Conditional random fields, ICML 2001; FTRL-Proximal with L1 and L2 as in McMahan et al., Ad click prediction, KDD 2013:
/// most weights stay at nought, which is what keeps the model small. Sentences come in an order drawn from a fixed seed.
/// </remarks>
internal sealed class NameTrainer(NameLexicon lexicon, TrainingOptions options)
{
    private const int L = NameLabels.Count;

    private readonly Dictionary<uint, int> _ids = [];
    private readonly List<uint> _keys = [];
    private readonly HashSet<uint> _main = [];
    private float[] _z = [];
    private float[] _n = [];
    private float[] _w = [];
    private readonly double[] _transitionZ = new double[L * L];
    private readonly double[] _transitionN = new double[L * L];
    private readonly double[] _transitions = new double[L * L];
    private readonly double[] _expTransitions = new double[L * L];

    /// <summary>Trains on <paramref name="sentences"/>.</summary>
    public void Train(IReadOnlyList<TaggedSentence> sentences)
    {
        Instance[] instances = Extract(sentences);
        _z = new float[_keys.Count * L];
        _n = new float[_keys.Count * L];
        _w = new float[_keys.Count * L];
        for (int i = 0; i < _expTransitions.Length; i++)
        {
            _expTransitions[i] = NameLabels.Allowed(i / L, i % L) ? 1 : 0;
        }

        int[] order = [.. Enumerable.Range(0, instances.Length)];
        ulong state = 0x9E3779B97F4A7C15;
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                state = unchecked((state * 6364136223846793005) + 1442695040888963407);
                int j = (int)((state >> 33) % (ulong)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (int i in order)
            {
                Step(instances[i]);
            }
        }
    }

    /// <summary>The weights, as a model stores them.</summary>
    public TrainedWeights Weights()
    {
        // What was learnt of other corpora alone is of no use outside of them.
        float largest = 0;
        for (int i = 0; i < _w.Length; i++)
        {
            largest = Math.Max(largest, Math.Abs(_w[i]));
        }

        float scale = Math.Max(largest / 127f, 1e-6f);
        List<(uint Key, sbyte[] Weights)> features = [];
        foreach (int id in Enumerable.Range(0, _keys.Count).Where(id => _main.Contains(_keys[id])).OrderBy(id => _keys[id]))
        {
            sbyte[] row = new sbyte[L];
            bool any = false;
            for (int label = 0; label < L; label++)
            {
                row[label] = (sbyte)MathF.Round(_w[(id * L) + label] / scale);
                any |= row[label] != 0;
            }

            if (any)
            {
                features.Add((_keys[id], row));
            }
        }

        return new TrainedWeights(features, [.. _transitions.Select(value => (float)value)], scale);
    }

    private Instance[] Extract(IReadOnlyList<TaggedSentence> sentences)
    {
        NameFeatures features = new(lexicon);
        Dictionary<uint, int> counts = [];
        Instance[] instances = new Instance[sentences.Count];
        for (int s = 0; s < sentences.Count; s++)
        {
            TaggedSentence sentence = sentences[s];
            features.Read(sentence.Text, sentence.Tokens);
            uint[][] rows = new uint[sentence.Tokens.Length][];
            for (int i = 0; i < rows.Length; i++)
            {
                Collector collector = new();
                features.Emit(i, ref collector);
                rows[i] = sentence.Aside == 0 ? [.. collector.Features] : [.. collector.Features, .. collector.Features.Select(feature => feature ^ ((uint)sentence.Aside * 0x9E3779B1))];
                _main.UnionWith(collector.Features);
                foreach (uint feature in rows[i])
                {
                    counts[feature] = counts.GetValueOrDefault(feature) + 1;
                }
            }

            instances[s] = new Instance(rows, sentence.Labels, sentence.Aside);
        }

        // A feature seen once can only be learnt by heart.
        foreach (Instance instance in instances)
        {
            foreach (uint[] row in instance.Features)
            {
                int kept = 0;
                foreach (uint feature in row)
                {
                    if (counts[feature] >= options.MinimumCount)
                    {
                        if (!_ids.TryGetValue(feature, out int id))
                        {
                            id = _keys.Count;
                            _ids[feature] = id;
                            _keys.Add(feature);
                        }

                        row[kept++] = (uint)id;
                    }
                }

                row.AsSpan(kept).Fill(uint.MaxValue);
            }
        }

        return instances;
    }

    private void Step(Instance instance)
    {
        int count = instance.Labels.Length;
        double[] scores = new double[count * L];
        double[] alpha = new double[count * L];
        double[] beta = new double[count * L];
        for (int i = 0; i < count; i++)
        {
            Span<double> row = scores.AsSpan(i * L, L);
            foreach (uint id in instance.Features[i])
            {
                if (id == uint.MaxValue)
                {
                    break;
                }

                ReadOnlySpan<float> weights = _w.AsSpan((int)id * L, L);
                for (int label = 0; label < L; label++)
                {
                    row[label] += weights[label];
                }
            }

            double top = 0;
            foreach (double score in row)
            {
                top = Math.Max(top, score);
            }

            for (int label = 0; label < L; label++)
            {
                row[label] = PortableMath.Exp(row[label] - top);
            }
        }

        Forward(scores, alpha, count);
        Backward(scores, beta, count);
        double[] expected = new double[L * L];
        for (int i = 0; i < count; i++)
        {
            UpdateToken(instance, i, alpha, beta);
            if (instance.Aside == 0)
            {
                AddTransitions(instance, i, scores, alpha, beta, expected);
            }
        }

        UpdateTransitions(expected);
    }

    private void Forward(double[] scores, double[] alpha, int count)
    {
        for (int i = 0; i < count; i++)
        {
            int row = i * L;
            double total = 0;
            for (int to = 0; to < L; to++)
            {
                double sum = 0;
                if (i == 0)
                {
                    sum = _expTransitions[to];
                }
                else
                {
                    for (int from = 0; from < L; from++)
                    {
                        sum += alpha[row - L + from] * _expTransitions[(from * L) + to];
                    }
                }

                alpha[row + to] = i == count - 1 && !NameLabels.MayEnd(to) ? 0 : sum * scores[row + to];
                total += alpha[row + to];
            }

            // Scaled to sum to one, so that long sentences neither overflow nor vanish.
            total = total > 0 ? 1 / total : 0;
            for (int to = 0; to < L; to++)
            {
                alpha[row + to] *= total;
            }
        }
    }

    private void Backward(double[] scores, double[] beta, int count)
    {
        for (int label = 0; label < L; label++)
        {
            beta[((count - 1) * L) + label] = NameLabels.MayEnd(label) ? 1 : 0;
        }

        for (int i = count - 2; i >= 0; i--)
        {
            int row = i * L;
            double total = 0;
            for (int from = 0; from < L; from++)
            {
                double sum = 0;
                for (int to = 0; to < L; to++)
                {
                    sum += _expTransitions[(from * L) + to] * scores[row + L + to] * beta[row + L + to];
                }

                beta[row + from] = sum;
                total += sum;
            }

            total = total > 0 ? 1 / total : 0;
            for (int from = 0; from < L; from++)
            {
                beta[row + from] *= total;
            }
        }
    }

    private void UpdateToken(Instance instance, int i, double[] alpha, double[] beta)
    {
        Span<double> gradient = stackalloc double[L];
        double total = 0;
        for (int label = 0; label < L; label++)
        {
            gradient[label] = alpha[(i * L) + label] * beta[(i * L) + label];
            total += gradient[label];
        }

        for (int label = 0; label < L; label++)
        {
            gradient[label] = ((gradient[label] / total) - (label == instance.Labels[i] ? 1 : 0)) * (instance.Aside == 0 ? 1 : options.AsideWeight);
        }

        float alphaRate = options.Rate;
        foreach (uint id in instance.Features[i])
        {
            if (id == uint.MaxValue)
            {
                break;
            }

            int row = (int)id * L;
            for (int label = 0; label < L; label++)
            {
                float g = (float)gradient[label];
                if (Math.Abs(g) < 1e-4f)
                {
                    continue;
                }

                int k = row + label;
                float n = _n[k] + (g * g);
                float sigma = (MathF.Sqrt(n) - MathF.Sqrt(_n[k])) / alphaRate;
                float z = _z[k] + g - (sigma * _w[k]);
                _n[k] = n;
                _z[k] = z;
                _w[k] = Math.Abs(z) <= options.L1 ? 0 : -(z - (Math.Sign(z) * options.L1)) / (((1 + MathF.Sqrt(n)) / alphaRate) + options.L2);
            }
        }
    }

    private void AddTransitions(Instance instance, int i, double[] scores, double[] alpha, double[] beta, double[] expected)
    {
        int row = i * L;
        Span<double> pairs = stackalloc double[L * L];
        pairs.Clear();
        double total = 0;
        for (int from = 0; from < (i == 0 ? 1 : L); from++)
        {
            double before = i == 0 ? 1 : alpha[row - L + from];
            if (before < 1e-6)
            {
                continue;
            }

            for (int to = 0; to < L; to++)
            {
                double pair = before * _expTransitions[(from * L) + to] * scores[row + to] * beta[row + to];
                pairs[(from * L) + to] = pair;
                total += pair;
            }
        }

        if (total <= 0)
        {
            return;
        }

        for (int k = 0; k < pairs.Length; k++)
        {
            expected[k] += pairs[k] / total;
        }

        expected[((i == 0 ? 0 : instance.Labels[i - 1]) * L) + instance.Labels[i]] -= 1;
    }

    private void UpdateTransitions(double[] gradient)
    {
        for (int k = 0; k < gradient.Length; k++)
        {
            double g = gradient[k];
            if (Math.Abs(g) < 1e-4)
            {
                continue;
            }

            double n = _transitionN[k] + (g * g);
            _transitionZ[k] += g - ((Math.Sqrt(n) - Math.Sqrt(_transitionN[k])) / options.Rate * _transitions[k]);
            _transitionN[k] = n;
            _transitions[k] = -_transitionZ[k] / (((1 + Math.Sqrt(n)) / options.Rate) + options.L2);
            _expTransitions[k] = NameLabels.Allowed(k / L, k % L) ? PortableMath.Exp(_transitions[k]) : 0;
        }
    }

    private sealed record Instance(uint[][] Features, byte[] Labels, int Aside);

    private struct Collector() : IFeatureSink
    {
        public List<uint> Features { get; } = [];

        public readonly void Add(uint feature) => Features.Add(feature);
    }
}
