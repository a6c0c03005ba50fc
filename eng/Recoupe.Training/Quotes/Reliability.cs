using System.Globalization;

namespace Recoupe.Training.Quotes;

/// <summary>How far stated confidences are from what comes true: bins of a tenth, the expected calibration error and the Brier score.</summary>
internal sealed class Reliability
{
    private const int Bins = 10;

    private readonly int[] _count = new int[Bins];
    private readonly double[] _stated = new double[Bins];
    private readonly int[] _right = new int[Bins];
    private double _squares;

    /// <summary>Adds a quote.</summary>
    public void Add(double confidence, bool right)
    {
        int bin = Math.Clamp((int)(confidence * Bins), 0, Bins - 1);
        _count[bin]++;
        _stated[bin] += confidence;
        _right[bin] += right ? 1 : 0;
        double error = confidence - (right ? 1 : 0);
        _squares += error * error;
    }

    /// <summary>The mean distance between stated and true share, weighted by the bins' sizes.</summary>
    public double ExpectedError => Enumerable.Range(0, Bins).Sum(bin => Math.Abs(_stated[bin] - _right[bin])) / Math.Max(1, _count.Sum());

    /// <summary>The mean squared error.</summary>
    public double Brier => _squares / Math.Max(1, _count.Sum());

    /// <summary>Writes a row a bin.</summary>
    public void Write(TextWriter output, string name)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {_count.Sum()} quotes, calibration error {ExpectedError:F3}, Brier score {Brier:F3}"));
        for (int bin = 0; bin < Bins; bin++)
        {
            if (_count[bin] > 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {bin / 10.0:F1}-{(bin + 1) / 10.0:F1}  {_count[bin],5}  stated {_stated[bin] / _count[bin]:F2}  true {(double)_right[bin] / _count[bin]:F2}"));
            }
        }
    }
}
