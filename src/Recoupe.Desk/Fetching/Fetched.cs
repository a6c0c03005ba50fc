namespace Recoupe.Desk.Fetching;

/// <summary>An answer.</summary>
/// <param name="Status">The HTTP status; 0 when none came.</param>
/// <param name="Address">The address that answered in the end.</param>
public sealed record Fetched(int Status, Uri Address)
{
    /// <summary>Why there is no body, for people; null when there is one, or nothing has changed.</summary>
    public string? Problem { get; init; }

    /// <summary>The body, decompressed.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>The charset that the server names.</summary>
    public string? Charset { get; init; }

    /// <summary>The entity tag, to be sent back with the next question.</summary>
    public string? EntityTag { get; init; }

    /// <summary>The <c>Last-Modified</c> as it was sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the server asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the server says that nothing has changed since.</summary>
    public bool IsUnchanged => Status == 304;

    /// <summary>Whether a body came.</summary>
    public bool IsGood => Problem is null && Status is >= 200 and < 300;
}
