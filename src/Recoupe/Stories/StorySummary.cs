namespace Recoupe.Stories;

/// <summary>What is known of a story.</summary>
/// <param name="Story">Its id.</param>
public sealed record StorySummary(string Story)
{
    /// <summary>The id of the article whose headline names the story: the most central one; where no article has a headline, the most central one's first sentence does.</summary>
    public required string? TitleArticle { get; init; }

    /// <summary>Publication of its first article (when it came in, where that is unknown), in UTC; null before any time was known.</summary>
    public required DateTime? FirstSeen { get; init; }

    /// <summary>The same of its last article.</summary>
    public required DateTime? LastSeen { get; init; }

    /// <summary>The outlets that report it, the first to do so first.</summary>
    public required IReadOnlyList<string> Outlets { get; init; }

    /// <summary>ISO 639-1 codes of the languages it is reported in, sorted; those that have left the window not.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>The ids of its articles that are remembered, in the order in which they came.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    /// <summary>The number of all its articles.</summary>
    public required int Size { get; init; }

    /// <summary>Its size over time, hour by hour.</summary>
    public required IReadOnlyList<StorySize> Growth { get; init; }

    /// <summary>Whether it is a page of a series made from one template (weather, horoscope, listings): such a page is no story and takes no other article.</summary>
    public required bool Templated { get; init; }
}
