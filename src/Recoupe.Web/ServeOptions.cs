using System.Net;
using Recoupe.Desk.Fetching;
using Recoupe.Languages;

namespace Recoupe.Web;

/// <summary>How the desk is served.</summary>
public sealed record ServeOptions
{
    /// <summary>The port that is taken by default.</summary>
    public const int DefaultPort = 8765;

    /// <summary>The address to listen on: the loopback by default, where nobody else can come.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 takes a free one.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>How many threads annotate what comes in.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The language packs.</summary>
    public LanguageCatalog Languages { get; init; } = LanguageCatalog.Embedded;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The largest request, in bytes: 50 million by default.</summary>
    public long MaxRequestBytes { get; init; } = 50_000_000;

    /// <summary>How feeds and their pages are asked for.</summary>
    public FetchOptions Fetching { get; init; } = new();

    /// <summary>A coverage that an empty desk offers to take in; null offers none.</summary>
    public string? Samples { get; init; }
}
