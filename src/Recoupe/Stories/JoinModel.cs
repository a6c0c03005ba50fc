using System.Globalization;
using System.Text;

namespace Recoupe.Stories;

/// <summary>The join-or-new decision: a logistic regression per kind of input, its weights read from <c>weights.tsv</c>.</summary>
internal sealed class JoinModel
{
    private const string Resource = "Recoupe.Stories.weights.tsv";
    private static readonly Lazy<JoinModel> BuiltIn = new(Load);

    private readonly double[][] _weights;

    /// <summary>Makes a model of these weights, by <see cref="ArticleLength"/>, then once more for other languages.</summary>
    public JoinModel(double[][] weights) => _weights = weights;

    /// <summary>The kinds of decision: the three lengths in one language, the three across languages.</summary>
    public const int Kinds = 6;

    /// <summary>The model that comes with Recoupe.</summary>
    public static JoinModel Default => BuiltIn.Value;

    /// <summary>The kind of decision for an article of this length.</summary>
    public static int Kind(ArticleLength length, bool sameLanguage) => (int)length + (sameLanguage ? 0 : 3);

    /// <summary>The weights of a kind of decision.</summary>
    public ReadOnlySpan<double> Weights(int kind) => _weights[kind];

    /// <summary>The same model, one kind of decision more or less ready to join.</summary>
    public JoinModel Shifted(int kind, double shift)
    {
        double[][] weights = [.. _weights.Select(w => (double[])w.Clone())];
        weights[kind][0] += shift;
        return new JoinModel(weights);
    }

    /// <summary>The probability that the article belongs to the story.</summary>
    public double Probability(int kind, ReadOnlySpan<double> features)
    {
        double sum = 0;
        double[] weights = _weights[kind];
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static JoinModel Load()
    {
        using Stream stream = typeof(JoinModel).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        double[][] weights = [.. Enumerable.Range(0, Kinds).Select(_ => new double[JoinFeatures.Names.Count])];
        while (reader.ReadLine() is { } line)
        {
            string[] row = line.Split('\t');
            int feature = row.Length == Kinds + 1 ? JoinFeatures.Names.ToList().IndexOf(row[0]) : -1;
            for (int kind = 0; feature >= 0 && kind < Kinds; kind++)
            {
                weights[kind][feature] = double.Parse(row[kind + 1], CultureInfo.InvariantCulture);
            }
        }

        return new JoinModel(weights);
    }
}
