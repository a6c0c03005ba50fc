using System.Runtime.Intrinsics;
using Recoupe.Sentences;

namespace Recoupe.Training;

/// <summary>A multiclass perceptron over hashed features whose weights are averaged over all steps of training.</summary>
/// <remarks>Averaging by the lazy sum of Daumé (2006): besides w it keeps Σ t·Δw, so that the average is w − Σ t·Δw / T.</remarks>
internal sealed class AveragedPerceptron
{
    private readonly int _bits;
    private readonly int _columns;
    private readonly float[] _weights;
    private readonly float[] _sums;
    private double _steps = 1;

    public AveragedPerceptron(int bits, int columns = WeightTable.Columns)
    {
        _bits = bits;
        _columns = columns;
        _weights = new float[columns << bits];
        _sums = new float[columns << bits];
    }

    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (uint feature in features)
        {
            ReadOnlySpan<float> row = _weights.AsSpan(WeightTable.Row(feature, _bits) * _columns, _columns);
            for (int c = 0; c < _columns; c += Vector128<float>.Count)
            {
                (Vector128.Create<float>(scores[c..]) + Vector128.Create<float>(row[c..])).CopyTo(scores[c..]);
            }
        }
    }

    public void Update(ReadOnlySpan<uint> features, int column, float by)
    {
        float late = (float)(by * _steps);
        foreach (uint feature in features)
        {
            int at = (WeightTable.Row(feature, _bits) * _columns) + column;
            _weights[at] += by;
            _sums[at] += late;
        }
    }

    public void Step() => _steps++;

    /// <summary>The averaged weights.</summary>
    public float[] Averaged() => Quantisation.Averaged(_weights, _sums, _steps);

    /// <summary>The averaged weights in signed bytes: scaled so that all but the few largest fit, and those clipped.</summary>
    public sbyte[] Quantise(double clipped = 0.0005) => Quantisation.Of(_weights, _sums, _steps, clipped);
}
