using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>An article as the story index sees it.</summary>
internal sealed class ArticleProfile
{
    /// <summary>The terms.</summary>
    public required TermVector Vector { get; init; }

    /// <summary>What the terms weigh now; of length 1.</summary>
    public required float[] Weights { get; init; }

    /// <summary>For each term of the vector the place of its first occurrence; empty spans for terms of the headline.</summary>
    public required Span[] Spans { get; init; }

    /// <summary>ISO 639-1 code of the language.</summary>
    public required string Language { get; init; }

    /// <summary>Publication in ticks of UTC; <see cref="long.MinValue"/> when unknown.</summary>
    public required long Time { get; init; }

    /// <summary>The number of words read.</summary>
    public required int Words { get; init; }

    /// <summary>The indexes of the weightiest terms, by which stories are found.</summary>
    public required int[] Heaviest { get; init; }

    /// <summary>The parts of the background documents that hold the terms.</summary>
    public required float[] Backgrounds { get; init; }

    /// <summary>The inverse document frequencies of the terms.</summary>
    public required float[] Rarity { get; init; }
}
