using System.Runtime.Intrinsics;
using Recoupe.Sentences;
using Recoupe.Training.Names;

namespace Recoupe.Training;

/// <summary>Multinomial logistic regression over hashed features, learned by AdaGrad (Duchi, Hazan and Singer, 2011), its weights averaged.</summary>
internal sealed class SoftmaxLearner
{
    private const int Columns = WeightTable.Columns;

    // A class with less probability in error than this moves no weight: most tokens are easy, and this makes them cheap.
    private const float Negligible = 0.01f;

    private readonly int _bits;
    private readonly float _rate;

    private readonly float[] _weights;
    private readonly float[] _sums;
    private readonly float[] _squares;
    private readonly float[] _errors = new float[Columns];
    private double _steps = 1;

    /// <summary>Makes a learner whose weights are all 0, with 2^<paramref name="bits"/> rows of them.</summary>
    public SoftmaxLearner(int bits, float rate)
    {
        _bits = bits;
        _rate = rate;
        _weights = new float[Columns << bits];
        _sums = new float[Columns << bits];
        _squares = new float[Columns << bits];
    }

    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        Add(_weights, _bits, features, scores);
    }

    /// <summary>Moves the weights towards <paramref name="gold"/>, given the scores of all classes.</summary>
    public void Learn(ReadOnlySpan<uint> features, ReadOnlySpan<float> scores, int gold, int classes)
    {
        float highest = scores[0];
        for (int c = 1; c < classes; c++)
        {
            highest = Math.Max(highest, scores[c]);
        }

        double total = 0;
        for (int c = 0; c < classes; c++)
        {
            double e = PortableMath.Exp(scores[c] - highest);
            _errors[c] = (float)e;
            total += e;
        }

        for (int c = 0; c < classes; c++)
        {
            float error = (float)(_errors[c] / total) - (c == gold ? 1 : 0);
            if (Math.Abs(error) < Negligible)
            {
                continue;
            }

            foreach (uint feature in features)
            {
                int at = (WeightTable.Row(feature, _bits) * Columns) + c;
                _squares[at] += error * error;
                float by = -_rate * error / MathF.Sqrt(_squares[at]);
                _weights[at] += by;
                _sums[at] += (float)(by * _steps);
            }
        }

        _steps++;
    }

    /// <summary>The weights averaged over all steps.</summary>
    public float[] Averaged() => Quantisation.Averaged(_weights, _sums, _steps);

    /// <summary>Adds the rows of <paramref name="features"/> in a table of 2^<paramref name="bits"/> rows to <paramref name="scores"/>.</summary>
    public static void Add(float[] table, int bits, ReadOnlySpan<uint> features, Span<float> scores)
    {
        foreach (uint feature in features)
        {
            ReadOnlySpan<float> row = table.AsSpan(WeightTable.Row(feature, bits) * Columns, Columns);
            for (int c = 0; c < Columns; c += Vector256<float>.Count)
            {
                (Vector256.Create<float>(scores[c..]) + Vector256.Create<float>(row[c..])).CopyTo(scores[c..]);
            }
        }
    }
}
