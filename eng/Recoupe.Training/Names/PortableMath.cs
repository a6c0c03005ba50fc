namespace Recoupe.Training.Names;

/// <summary>The exponential in plain IEEE arithmetic, so that training gives the same bytes on every machine.</summary>
internal static class PortableMath
{
    /// <summary>e to the power of <paramref name="x"/>, to about 12 digits.</summary>
    public static double Exp(double x)
    {
        if (x < -700)
        {
            return 0;
        }

        double n = Math.Floor((x * 1.4426950408889634) + 0.5);
        double r = x - (n * 0.6931471803691238) - (n * 1.9082149292705877e-10);
        double sum = 1;
        double term = 1;
        for (int i = 1; i <= 11; i++)
        {
            term *= r / i;
            sum += term;
        }

        return sum * BitConverter.Int64BitsToDouble(((long)n + 1023) << 52);
    }
}
