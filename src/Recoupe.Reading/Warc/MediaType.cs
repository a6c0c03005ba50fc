namespace Recoupe.Reading.Warc;

/// <summary>What a <c>Content-Type</c> says: <c>text/html; charset=utf-8</c>.</summary>
/// <param name="Name">Type and subtype in lower case; empty when not said.</param>
/// <param name="Charset">The charset; null when not said.</param>
internal readonly record struct MediaType(string Name, string? Charset)
{
    private const int MaxLength = 100;

    /// <summary>Whether it is a page.</summary>
    public bool IsPage => Name is "text/html" or "application/xhtml+xml";

    public static MediaType Read(string? value)
    {
        if (value is null)
        {
            return new MediaType("", null);
        }

        string[] parts = value.Split([';', ','], StringSplitOptions.TrimEntries);
        string name = parts[0].Length <= MaxLength ? parts[0].ToLowerInvariant() : "";
        string? charset = Array.Find(parts, part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))?["charset=".Length..].Trim('"', '\'', ' ');
        return new MediaType(name, charset is { Length: > 0 and <= MaxLength } ? charset : null);
    }
}
