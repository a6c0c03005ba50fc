namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Right, wrong and missing pairs, and how many pairs of the gold were hit; counts of several stories may be added.</summary>
internal readonly record struct PairCount(int Right, int Wrong, int Missing, int Hit)
{
    public double Precision => Right + Wrong > 0 ? (double)Right / (Right + Wrong) : 0;

    public double Recall => Hit + Missing > 0 ? (double)Hit / (Hit + Missing) : 0;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static PairCount operator +(PairCount a, PairCount b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missing + b.Missing, a.Hit + b.Hit);
}
