namespace Recoupe.Storage;

/// <summary>A feed and what became of the last visit to it.</summary>
/// <param name="Url">Its address.</param>
public sealed record Feed(string Url)
{
    /// <summary>Its name: what the feed calls itself, or what the list said.</summary>
    public string? Title { get; init; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset Added { get; init; }

    /// <summary>When it was last asked; null before the first visit.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>When it is to be asked next.</summary>
    public DateTimeOffset Next { get; init; }

    /// <summary>The HTTP status of the last answer; 0 when there was none.</summary>
    public int Status { get; init; }

    /// <summary>What went wrong last time, for people; null when nothing did.</summary>
    public string? Problem { get; init; }

    /// <summary>How many visits in a row have failed.</summary>
    public int Failures { get; init; }

    /// <summary>The entity tag of the last answer, sent back with the next question.</summary>
    public string? EntityTag { get; init; }

    /// <summary>The <c>Last-Modified</c> of the last answer, as it was sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>Items seen over all visits.</summary>
    public long Items { get; init; }

    /// <summary>Of these, the ones that were new.</summary>
    public long NewItems { get; init; }

    /// <summary>Of the new ones, those whose page gave no text.</summary>
    public long Failed { get; init; }

    /// <summary>Of the new ones, those without a date of publication.</summary>
    public long Undated { get; init; }
}
