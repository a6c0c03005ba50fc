namespace Recoupe.Desk.Fetching;

/// <summary>How pages and feeds are asked for.</summary>
public sealed record FetchOptions
{
    /// <summary>Whether addresses of private networks and of this machine may be asked: no by default.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>The longest an answer may take, from the first byte asked to the last received: 30 seconds by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest answer, in bytes after decompression: 10 million by default.</summary>
    public int MaxBytes { get; init; } = 10_000_000;

    /// <summary>How many redirects are followed: 5 by default.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>The least time between two questions to one host: 2 seconds by default.</summary>
    public TimeSpan HostPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>What the program calls itself, also in robots.txt.</summary>
    public string Agent { get; init; } = "Recoupe";
}
