namespace Recoupe.Storage;

/// <summary>What a list shows of a story.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Articles">How many articles tell it.</param>
/// <param name="Outlets">How many outlets.</param>
/// <param name="Languages">ISO 639-1 codes, sorted, with the number of articles: <c>en 1, fr 4</c>.</param>
/// <param name="FirstSeen">When its first article came in.</param>
/// <param name="LastSeen">When its latest version of an article came in.</param>
/// <param name="Sequence">The place of that version in the order of arrivals: what has changed since is seen by it.</param>
public sealed record StorySummary(string Id, int Articles, int Outlets, string Languages, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, long Sequence)
{
    /// <summary>The line that names it, a real span of an article; until the story is cross-checked, the headline of its first article.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet of that line.</summary>
    public string? TitleSource { get; init; }

    /// <summary>What the cross-check counted; null until it was made.</summary>
    public StoryCounts? Counts { get; init; }
}
