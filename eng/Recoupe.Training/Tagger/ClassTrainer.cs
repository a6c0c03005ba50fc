using Recoupe.Sentences;
using Recoupe.Training.Corpora;

namespace Recoupe.Training.Tagger;

/// <summary>Trains the weights of the word classes: those of the first reading, and those with which doubtful words are read again.</summary>
internal sealed class ClassTrainer
{
    private const int Border = TaggerFeatures.Border;
    private const byte BorderClass = 31;
    private const int Parts = 3;
    private const double Clipped = 0.0005;

    private readonly TaggerSettings _settings;
    private readonly WordView[][] _views;
    private readonly int _classes;
    private readonly sbyte[][] _gold;
    private readonly uint[][] _features;
    private readonly FeatureCounts _met;

    /// <summary>Prepares the features of all sentences.</summary>
    /// <param name="settings">The choices of training.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="views">Their words with borders.</param>
    /// <param name="classes">The classes.</param>
    public ClassTrainer(TaggerSettings settings, IReadOnlyList<GoldSentence> sentences, WordView[][] views, ClassList classes)
    {
        _settings = settings;
        _views = views;
        _classes = classes.Names.Count;
        _met = new FeatureCounts(settings.FewestMet);
        _features = new uint[views.Length][];
        _gold = new sbyte[views.Length][];
        for (int s = 0; s < views.Length; s++)
        {
            int count = sentences[s].Tokens.Count;
            _gold[s] = [.. sentences[s].Tokens.Select(token => (sbyte)classes.IndexOf(token.Class))];
            _features[s] = new uint[count * TaggerFeatures.StaticCount];
            uint style = TaggerFeatures.StyleOf(views[s]);
            for (int i = 0; i < count; i++)
            {
                TaggerFeatures.Static(views[s], i + Border, style, _features[s].AsSpan(i * TaggerFeatures.StaticCount));
            }

            _met.Add(_features[s]);
        }
    }

    /// <summary>The weights of the two readings, on one scale.</summary>
    public ClassWeights Train()
    {
        int all = _views.Length;
        SoftmaxLearner second = new(_settings.SecondBits, _settings.SecondRate);
        if (_settings.SecondEpochs > 0)
        {
            // Read by models that have not seen it, each sentence has the doubts and the errors that it will have later.
            float[][] scores = new float[all][];
            byte[][] found = new byte[all][];
            for (int part = 0; part < Parts; part++)
            {
                SoftmaxLearner others = First([.. Enumerable.Range(0, all).Where(s => s % Parts != part)], _settings.JackknifeEpochs);
                float[] averaged = others.Averaged();
                for (int s = part; s < all; s += Parts)
                {
                    (scores[s], found[s]) = Read(averaged, s);
                }
            }

            Second(second, scores, found);
        }

        SoftmaxLearner first = First([.. Enumerable.Range(0, all)], _settings.Epochs);
        float[] weights = first.Averaged();
        float largest = Quantisation.Largest(weights, Clipped);
        return new ClassWeights(
            new WeightTable(Quantisation.Of(weights, largest)),
            new WeightTable(Quantisation.Of(second.Averaged(), largest)),
            _settings.SecondEpochs > 0 ? (int)(_settings.Doubt / largest * 127) : 0);
    }

    private SoftmaxLearner First(int[] order, int epochs)
    {
        SoftmaxLearner learner = new(_settings.ClassBits, _settings.Rate);
        SeededDraws draws = new(7);
        uint[] all = new uint[TaggerFeatures.Count];
        float[] scores = new float[WeightTable.Columns];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            SeededOrder.Shuffle(order, (ulong)epoch + 1);
            foreach (int s in order)
            {
                uint previous = BorderClass;
                uint beforePrevious = BorderClass;
                for (int i = 0; i < _gold[s].Length; i++)
                {
                    int gold = _gold[s][i];
                    Write(s, i, previous, beforePrevious, all);
                    if (draws.Next() < _settings.Unknown)
                    {
                        // The word itself is hidden; a feature that is dropped becomes one that all words share.
                        foreach (int hidden in TaggerFeatures.OfWord)
                        {
                            all[hidden] = TaggerFeatures.Hidden;
                        }
                    }

                    Span<uint> used = all.AsSpan(0, _met.Keep(all));
                    learner.Score(used, scores);
                    if (gold >= 0)
                    {
                        learner.Learn(used, scores, gold, _classes);
                    }

                    beforePrevious = previous;
                    previous = (uint)Best(scores);
                }
            }
        }

        return learner;
    }

    private void Write(int s, int i, uint previous, uint beforePrevious, uint[] all)
    {
        _features[s].AsSpan(i * TaggerFeatures.StaticCount, TaggerFeatures.StaticCount).CopyTo(all);
        TaggerFeatures.Dynamic(_views[s], i + Border, previous, beforePrevious, all.AsSpan(TaggerFeatures.StaticCount));
    }

    private (float[] Scores, byte[] Found) Read(float[] weights, int s)
    {
        int count = _gold[s].Length;
        float[] scores = new float[count * WeightTable.Columns];
        byte[] found = new byte[count + (2 * Border)];
        Array.Fill(found, BorderClass);
        uint[] all = new uint[TaggerFeatures.Count];
        for (int i = 0; i < count; i++)
        {
            Span<float> own = scores.AsSpan(i * WeightTable.Columns, WeightTable.Columns);
            Write(s, i, found[i + Border - 1], found[i + Border - 2], all);
            SoftmaxLearner.Add(weights, _settings.ClassBits, all.AsSpan(0, _met.Keep(all)), own);
            found[i + Border] = (byte)Best(own);
        }

        return (scores, found);
    }

    private void Second(SoftmaxLearner learner, float[][] scores, byte[][] found)
    {
        int[] order = [.. Enumerable.Range(0, _views.Length)];
        uint[] features = new uint[TaggerFeatures.SecondCount];
        float[] sums = new float[WeightTable.Columns];
        FeatureCounts met = new(_settings.SecondFewest);
        foreach (int s in order)
        {
            for (int i = 0; i < _gold[s].Length; i++)
            {
                if (Margin(scores[s].AsSpan(i * WeightTable.Columns, WeightTable.Columns)) < _settings.Doubt)
                {
                    TaggerFeatures.Second(_views[s], i + Border, found[s], features);
                    met.Add(features);
                }
            }
        }

        for (int epoch = 0; epoch < _settings.SecondEpochs; epoch++)
        {
            SeededOrder.Shuffle(order, (ulong)epoch + 301);
            foreach (int s in order)
            {
                byte[] classes = [.. found[s]];
                for (int i = 0; i < _gold[s].Length; i++)
                {
                    ReadOnlySpan<float> before = scores[s].AsSpan(i * WeightTable.Columns, WeightTable.Columns);
                    if (_gold[s][i] < 0 || Margin(before) >= _settings.Doubt)
                    {
                        continue;
                    }

                    TaggerFeatures.Second(_views[s], i + Border, classes, features);
                    Span<uint> used = features.AsSpan(0, met.Keep(features));
                    learner.Score(used, sums);
                    for (int c = 0; c < _classes; c++)
                    {
                        sums[c] += before[c];
                    }

                    learner.Learn(used, sums, _gold[s][i], _classes);
                    classes[i + Border] = (byte)Best(sums);
                }
            }
        }
    }

    private float Margin(ReadOnlySpan<float> scores)
    {
        int best = Best(scores);
        float next = float.NegativeInfinity;
        for (int c = 0; c < _classes; c++)
        {
            next = c != best ? Math.Max(next, scores[c]) : next;
        }

        return scores[best] - next;
    }

    private int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int c = 1; c < _classes; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        return best;
    }
}
