using Recoupe.Sentences;
using Recoupe.Training.Names;

namespace Recoupe.Training.Languages;

/// <summary>Trains a <see cref="BoundaryModel"/>: logistic regression by stochastic gradient descent, in an order that is always the same.</summary>
internal static class BoundaryTrainer
{
    private const int Epochs = 8;
    private const double FirstRate = 0.07;
    private const double Decay = 2e-5;

    // An end that is missed costs two sentences, one too many costs one: by cross-validation.
    private const double EndWeight = 1.5;

    /// <summary>The weights for <paramref name="texts"/>, rounded to the steps that a file holds.</summary>
    public static sbyte[] Train(IEnumerable<BoundaryText> texts, TokenRules rules, out float step)
    {
        List<(int[] Features, bool Ends)> places = [];
        foreach (BoundaryText text in texts)
        {
            Collect(text, rules, places);
        }

        double[] weights = new double[BoundaryFeatures.TableSize];
        int[] order = [.. Enumerable.Range(0, places.Count)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            SeededOrder.Shuffle(order, (ulong)epoch);
            double rate = FirstRate / (1 + epoch);
            foreach (int place in order)
            {
                (int[] features, bool ends) = places[place];
                double sum = 0;
                foreach (int feature in features)
                {
                    sum += weights[feature];
                }

                double gradient = (ends ? EndWeight : 1) * rate * ((ends ? 1 : 0) - (1 / (1 + PortableMath.Exp(-sum))));
                foreach (int feature in features)
                {
                    weights[feature] += gradient - (rate * Decay * weights[feature]);
                }
            }
        }

        float unit = step = (float)(weights.Max(Math.Abs) / sbyte.MaxValue);
        return [.. weights.Select(weight => (sbyte)Math.Round(weight / unit))];
    }

    private static void Collect(BoundaryText text, TokenRules rules, List<(int[] Features, bool Ends)> places)
    {
        int first = 0;
        for (int next = 1; next < text.Tokens.Length; next++)
        {
            bool ends = text.EndsAt(text.Tokens[next - 1].End);
            char last = text.Text[text.Tokens[next - 1].End - 1];
            if (BoundaryFeatures.IsOpen(text.Text, text.Tokens, next) && (text.IsFull || last is not (';' or ':' or '.')))
            {
                int[] features = new int[BoundaryFeatures.Count];
                BoundaryFeatures.Extract(rules, text.Text, text.Tokens, first, next, features);
                places.Add((features, ends));
            }

            if (ends || (!text.IsFull && last is '.' or '!' or '?'))
            {
                first = next;
            }
        }
    }
}
