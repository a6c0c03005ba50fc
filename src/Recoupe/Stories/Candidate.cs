namespace Recoupe.Stories;

/// <summary>A story that an article may belong to.</summary>
internal sealed class Candidate
{
    /// <summary>The strand that was found.</summary>
    public required int Strand { get; init; }

    /// <summary>The cosine with the strand's centroid.</summary>
    public required double Cosine { get; init; }

    /// <summary>How much nearer it is than the nearest strand of another story; negative when that one is nearer.</summary>
    public double Margin { get; set; }

    /// <summary>The probability that the article belongs there.</summary>
    public double Probability { get; set; }

    /// <summary>The member that resembles the article most.</summary>
    public string NearestId { get; set; } = "";
}
