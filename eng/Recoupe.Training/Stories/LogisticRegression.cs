namespace Recoupe.Training.Stories;

/// <summary>Logistic regression with a ridge, fitted by Newton's method (iteratively reweighted least squares); no chance in it.</summary>
internal static class LogisticRegression
{
    private const int Rounds = 25;

    /// <summary>The weights that fit <paramref name="examples"/> best; the first feature is the bias and is not held back by the ridge.</summary>
    public static double[] Fit(IReadOnlyList<JoinExample> examples, int features, double ridge)
    {
        double[] weights = new double[features];
        double[] scales = Scales(examples, features);
        for (int round = 0; round < Rounds; round++)
        {
            double[] gradient = new double[features];
            double[,] hessian = new double[features, features];
            for (int f = 0; f < features; f++)
            {
                double pull = f == 0 ? 1e-6 : ridge;
                gradient[f] = -pull * weights[f];
                hessian[f, f] = pull;
            }

            double[] x = new double[features];
            foreach (JoinExample example in examples)
            {
                double sum = 0;
                for (int f = 0; f < features; f++)
                {
                    x[f] = example.Features[f] * scales[f];
                    sum += x[f] * weights[f];
                }

                double p = 1 / (1 + Math.Exp(-sum));
                double slope = ((example.Belongs ? 1 : 0) - p) * example.Weight;
                double bend = Math.Max(1e-6, p * (1 - p)) * example.Weight;
                for (int f = 0; f < features; f++)
                {
                    gradient[f] += slope * x[f];
                    for (int g = 0; g <= f; g++)
                    {
                        hessian[f, g] += bend * x[f] * x[g];
                    }
                }
            }

            double[] step = Solve(hessian, gradient);
            double change = 0;
            for (int f = 0; f < features; f++)
            {
                weights[f] += step[f];
                change = Math.Max(change, Math.Abs(step[f]));
            }

            if (change < 1e-7)
            {
                break;
            }
        }

        return [.. weights.Select((w, f) => w * scales[f])];
    }

    // Features are brought to a root mean square of one, so that the ridge pulls at all alike.
    private static double[] Scales(IReadOnlyList<JoinExample> examples, int features)
    {
        double[] scales = new double[features];
        for (int f = 0; f < features; f++)
        {
            double sum = examples.Sum(e => e.Features[f] * e.Features[f]);
            scales[f] = sum < 1e-9 ? 0 : 1 / Math.Sqrt(sum / examples.Count);
        }

        return scales;
    }

    // Cholesky on the lower triangle.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        int n = right.Length;
        double[,] lower = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = matrix[i, j];
                for (int k = 0; k < j; k++)
                {
                    sum -= lower[i, k] * lower[j, k];
                }

                lower[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / lower[j, j];
            }
        }

        double[] y = new double[n];
        for (int i = 0; i < n; i++)
        {
            double sum = right[i];
            for (int k = 0; k < i; k++)
            {
                sum -= lower[i, k] * y[k];
            }

            y[i] = sum / lower[i, i];
        }

        for (int i = n - 1; i >= 0; i--)
        {
            double sum = y[i];
            for (int k = i + 1; k < n; k++)
            {
                sum -= lower[k, i] * y[k];
            }

            y[i] = sum / lower[i, i];
        }

        return y;
    }
}
