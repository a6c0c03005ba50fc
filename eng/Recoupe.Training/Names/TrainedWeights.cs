using Recoupe.Names;

namespace Recoupe.Training.Names;

/// <summary>What training learnt, quantised.</summary>
internal sealed record TrainedWeights(IReadOnlyList<(uint Key, sbyte[] Weights)> Features, float[] Transitions, float Scale)
{
    /// <summary>The weights as a model.</summary>
    public NameModel ToModel()
    {
        sbyte[] rows = new sbyte[Features.Count * NameModel.RowLength];
        for (int i = 0; i < Features.Count; i++)
        {
            Features[i].Weights.CopyTo(rows.AsSpan(i * NameModel.RowLength));
        }

        return new NameModel([.. Features.Select(feature => feature.Key)], rows, Transitions, Scale);
    }
}
