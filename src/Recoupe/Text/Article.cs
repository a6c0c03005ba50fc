using System.Text.Json;

namespace Recoupe.Text;

/// <summary>One article as one outlet published it: an unchanging text and what is known about it.</summary>
/// <remarks>The text never changes after reading; everything else Recoupe finds is an annotation with offsets into it.</remarks>
public sealed record Article
{
    /// <summary>Names the article within a run; never empty.</summary>
    public required string Id { get; init; }

    /// <summary>The text, with line feeds between its paragraphs.</summary>
    public required string Text { get; init; }

    /// <summary>Where it was found.</summary>
    public string? Url { get; init; }

    /// <summary>The outlet.</summary>
    public string? Source { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published; null when unknown, never today by default.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it was last modified, if it says so.</summary>
    public PublicationTime? Modified { get; init; }

    /// <summary>The people who signed it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>ISO 639-1 code of the language; null until detected.</summary>
    public string? Language { get; init; }

    /// <summary>The agencies it credits (AFP, Reuters …).</summary>
    public IReadOnlyList<string> Credit { get; init; } = [];

    /// <summary>Captions of its pictures, kept apart from the text.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>Whether its page says that only subscribers can read all of it, so that the text may end before the article does.</summary>
    public bool IsPaywalled { get; init; }

    /// <summary>Fields of the input that Recoupe does not know, kept to be passed on.</summary>
    public IReadOnlyDictionary<string, JsonElement> Extra { get; init; } = new Dictionary<string, JsonElement>();
}
