namespace Recoupe.Stories;

/// <summary>A strand that an article may belong to.</summary>
internal struct Candidate
{
    /// <summary>The strand that was found.</summary>
    public int Strand;

    /// <summary>What the article shares with the strand's centroid.</summary>
    public TermOverlap Whole;

    /// <summary>How much nearer it is than the nearest other strand; negative when that one is nearer.</summary>
    public double Margin;

    /// <summary>The probability that the article belongs there.</summary>
    public double Probability;

    /// <summary>The number of the member that resembles the article most.</summary>
    public int Nearest;
}
