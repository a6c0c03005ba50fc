namespace Recoupe.Training;

/// <summary>Makes signed bytes of averaged weights.</summary>
internal static class Quantisation
{
    /// <summary>Scales w − Σ t·Δw / T so that all but the share <paramref name="clipped"/> of largest weights fit, and clips those.</summary>
    public static sbyte[] Of(float[] weights, float[] sums, double steps, double clipped)
    {
        float[] averaged = new float[weights.Length];
        for (int i = 0; i < averaged.Length; i++)
        {
            averaged[i] = (float)(weights[i] - (sums[i] / steps));
        }

        float[] sizes = [.. averaged.Select(Math.Abs).Where(size => size > 0)];
        Array.Sort(sizes);
        float largest = sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * (1 - clipped))];
        sbyte[] quantised = new sbyte[averaged.Length];
        for (int i = 0; i < averaged.Length; i++)
        {
            quantised[i] = (sbyte)Math.Clamp(MathF.Round(averaged[i] / largest * 127), -127, 127);
        }

        return quantised;
    }
}
