namespace Recoupe.Text;

/// <summary>A piece of reported speech, in its own words or the author's.</summary>
/// <param name="Kind">How much of it is the speaker's own words.</param>
/// <param name="Content">What was said: one stretch or several, in text order, never empty; marks and complementiser inside, the final stop outside.</param>
public sealed record Quote(QuoteKind Kind, IReadOnlyList<Span> Content) : IAnnotation
{
    /// <summary>From the first to the last code unit of the content.</summary>
    public Span Span => new(Content[0].Start, Content[^1].End);

    /// <summary>The reporting verb group, preposition or noun; null without one.</summary>
    public Span? Cue { get; init; }

    /// <summary>Who said it; null when the text does not show it.</summary>
    public Party? Speaker { get; init; }

    /// <summary>Who passed it on ("selon Reuters, X a dit"); null when nobody.</summary>
    public Party? Via { get; init; }

    /// <summary>Whom it was said to; null when not given.</summary>
    public Party? Addressee { get; init; }

    /// <summary>Where it was said or written ("sur X", "dans un communiqué"); null when not given.</summary>
    public Span? Medium { get; init; }

    /// <summary>What an editor put into the quoted words: brackets ("[the president]", "[sic]") and marks of omission ("(…)"), inside the content, in text order.</summary>
    public IReadOnlyList<Span> Editorial { get; init; } = [];

    /// <summary>The calibrated probability that content and speaker are right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The rule that found it, as <c>explain</c> names it.</summary>
    public string Rule { get; init; } = "";
}
