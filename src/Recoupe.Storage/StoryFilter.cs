namespace Recoupe.Storage;

/// <summary>Which stories a list shows.</summary>
public sealed record StoryFilter
{
    /// <summary>Only stories with an article in this language (ISO 639-1).</summary>
    public string? Language { get; init; }

    /// <summary>Only stories with an article of this outlet.</summary>
    public string? Source { get; init; }

    /// <summary>Only stories that name this entity.</summary>
    public string? Entity { get; init; }

    /// <summary>Only stories that changed at or after this instant.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only stories that changed before this instant.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Only stories that changed after this arrival.</summary>
    public long? ChangedAfter { get; init; }

    /// <summary>Only stories of at least so many articles.</summary>
    public int LeastArticles { get; init; } = 1;

    /// <summary>Only stories of at least so many independent origins, as far as they are cross-checked.</summary>
    public int LeastOrigins { get; init; }

    /// <summary>Only stories with differences.</summary>
    public bool OnlyDiffering { get; init; }

    /// <summary>The order.</summary>
    public StoryOrder Order { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Offset { get; init; }

    /// <summary>How many to give at most.</summary>
    public int Limit { get; init; } = 50;
}
