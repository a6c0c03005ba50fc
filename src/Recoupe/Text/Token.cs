namespace Recoupe.Text;

/// <summary>A surface token: a word, number, sign or mark as it stands in the text. An elided <c>l'</c> is its own token, a contraction (<c>du</c>) is one.</summary>
public readonly record struct Token : IAnnotation
{
    /// <summary>The stretch of text.</summary>
    public required Span Span { get; init; }

    /// <summary>The part of speech; of the first part of a contraction (<c>du</c>: adposition).</summary>
    public PartOfSpeech Pos { get; init; }

    /// <summary>The part of speech of the second part of a contraction (<c>du</c>: determiner), else none.</summary>
    public PartOfSpeech SecondPos { get; init; }

    /// <summary>The morphological features.</summary>
    public Morphology Morphology { get; init; }

    /// <summary>The lemma; null before tagging.</summary>
    public string? Lemma { get; init; }

    /// <summary>The index of the head in the article's token layer; -1 at the root of a sentence and before parsing.</summary>
    public int Head { get; init; } = -1;

    /// <summary>The relation to the head; none before parsing.</summary>
    public Relation Relation { get; init; }

    /// <summary>Makes a token that is not tagged and has no head.</summary>
    public Token()
    {
    }
}
