namespace Recoupe.Evaluation.Stories;

/// <summary>How far a grouping agrees with the gold.</summary>
internal readonly record struct Agreement(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
