using System.Text.Json.Serialization;

namespace Recoupe.Benchmarks.Times;

/// <summary>What one peer did.</summary>
/// <param name="Name">The peer.</param>
/// <param name="Tokens">How many of our tokens lie in the texts that it read.</param>
/// <param name="Seconds">The processor seconds that it took.</param>
/// <param name="Found">How many expressions it found.</param>
/// <param name="Refused">How many texts it threw an error on.</param>
internal sealed record PeerResult(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("tokens")] long Tokens,
    [property: JsonPropertyName("seconds")] double Seconds,
    [property: JsonPropertyName("found")] int Found,
    [property: JsonPropertyName("refused")] int Refused);
