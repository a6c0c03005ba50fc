namespace Recoupe.Evaluation.Quotes;

/// <summary>Hits against what was predicted and what was to be found; or right answers out of all asked.</summary>
internal sealed class Tally
{
    /// <summary>Predictions that match.</summary>
    public int Hits { get; set; }

    /// <summary>Predictions that count.</summary>
    public int Predicted { get; set; }

    /// <summary>Gold items that count.</summary>
    public int Gold { get; set; }

    /// <summary>The harmonic mean of precision and recall; 0 without a hit.</summary>
    public double F1 => Hits == 0 ? 0 : 2.0 * Hits / (Predicted + Gold);

    /// <summary>Hits per gold item; 0 without one.</summary>
    public double Accuracy => Gold == 0 ? 0 : (double)Hits / Gold;

    /// <summary>Counts one answer.</summary>
    public void Ask(bool right)
    {
        Gold++;
        Hits += right ? 1 : 0;
    }
}
