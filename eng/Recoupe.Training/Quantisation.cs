namespace Recoupe.Training;

/// <summary>Makes signed bytes of weights.</summary>
internal static class Quantisation
{
    /// <summary>Averages, and scales so that all but the share <paramref name="clipped"/> of largest weights fit, and clips those.</summary>
    public static sbyte[] Of(float[] weights, float[] sums, double steps, double clipped)
    {
        float[] averaged = Averaged(weights, sums, steps);
        return Of(averaged, Largest(averaged, clipped));
    }

    /// <summary>The average over all steps: w − Σ t·Δw / T.</summary>
    public static float[] Averaged(float[] weights, float[] sums, double steps)
    {
        float[] averaged = new float[weights.Length];
        for (int i = 0; i < averaged.Length; i++)
        {
            averaged[i] = (float)(weights[i] - (sums[i] / steps));
        }

        return averaged;
    }

    /// <summary>The size that all but the share <paramref name="clipped"/> of the weights stay below.</summary>
    public static float Largest(float[] weights, double clipped)
    {
        float[] sizes = [.. weights.Select(Math.Abs).Where(size => size > 0)];
        Array.Sort(sizes);
        return sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * (1 - clipped))];
    }

    /// <summary>Scales <paramref name="largest"/> to 127 and clips what is larger.</summary>
    public static sbyte[] Of(float[] weights, float largest) => [.. weights.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / largest * 127), -127, 127))];
}
