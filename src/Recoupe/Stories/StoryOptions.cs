namespace Recoupe.Stories;

/// <summary>The bounds of a <see cref="StoryIndex"/>.</summary>
public sealed record StoryOptions
{
    /// <summary>For how long after its last article a story takes new ones. The default is 14 days.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(14);

    /// <summary>How many articles are known by their ids at most, the oldest forgotten first. The default is 1,000,000.</summary>
    public int MaxArticles { get; init; } = 1_000_000;

    /// <summary>How many terms of an article count at most, the heaviest first. The default is 60.</summary>
    public int MaxTerms { get; init; } = 60;

    /// <summary>How many terms a story is remembered by at most. The default is 80.</summary>
    public int MaxStoryTerms { get; init; } = 80;

    /// <summary>How many stories an article is compared with at most. The default is 5.</summary>
    public int MaxCandidates { get; init; } = 5;

    /// <summary>How many words of an article are read; news tells first what matters. The default is 600.</summary>
    public int MaxWords { get; init; } = 600;

    /// <summary>The probability from which an article joins a story. The default is 0.5.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>The probability from which an article that belongs to two stories as well ties them into one; above 1 never. The default is 0.9.</summary>
    public double MergeThreshold { get; init; } = 0.9;
}
