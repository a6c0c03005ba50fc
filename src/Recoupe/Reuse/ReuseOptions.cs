namespace Recoupe.Reuse;

/// <summary>The bounds of a <see cref="ReuseIndex"/>.</summary>
public sealed record ReuseOptions
{
    /// <summary>How long an article can be found again, by the stream's clock. The default is 30 days.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How many articles are kept at most; the oldest leave first. The default is 1,000,000.</summary>
    public int MaxArticles { get; init; } = 1_000_000;

    /// <summary>How many words of an article are compared; what stands behind them is not. The default is 50,000.</summary>
    public int MaxWords { get; init; } = 50_000;

    /// <summary>From how many articles on a gram is everybody's, and no evidence. The default is 48.</summary>
    public int CommonFrom { get; init; } = 48;

    /// <summary>With how many earlier articles one article is compared at most. The default is 64.</summary>
    public int MaxCandidates { get; init; } = 64;

    /// <summary>The score from which a pair is reported, 0 to 1. The default is 0.6.</summary>
    public double Threshold { get; init; } = 0.6;
}
