using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>A quote as a reader finds it, before its speaker is resolved.</summary>
internal sealed class QuoteDraft
{
    /// <summary>The pieces, as half-open ranges of tokens, in text order.</summary>
    public required List<(int First, int End)> Pieces { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>The tokens of the cue; null without one.</summary>
    public (int First, int End)? Cue { get; init; }

    /// <summary>Whether the content is direct speech without marks (a block behind a colon).</summary>
    public bool IsBlock { get; init; }

    /// <summary>Where the speaker comes from.</summary>
    public SpeakerSource Source { get; set; }

    /// <summary>The words for the speaker, when <see cref="Source"/> is a phrase.</summary>
    public SpeakerPhrase Speaker { get; set; }

    /// <summary>The words for who passed it on.</summary>
    public SpeakerPhrase? Via { get; set; }

    /// <summary>The words for whom it was said to.</summary>
    public SpeakerPhrase? Addressee { get; set; }

    /// <summary>The words for where it was said.</summary>
    public SpeakerPhrase? Medium { get; set; }

    /// <summary>The first token of the content.</summary>
    public int First => Pieces[0].First;

    /// <summary>One past the last token of the content.</summary>
    public int End => Pieces[^1].End;

    /// <summary>Whether the content holds a token of this range.</summary>
    public bool Overlaps(int first, int end)
    {
        foreach ((int start, int stop) in Pieces)
        {
            if (start < end && first < stop)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where content that begins at a token has to end: at the end of the passage, or at what another reader has taken.</summary>
    public static int LimitOf(List<QuoteDraft> drafts, int from, int end)
    {
        int limit = end;
        foreach (QuoteDraft draft in drafts)
        {
            int first = draft.Cue is { } cue ? Math.Min(draft.First, cue.First) : draft.First;
            if (first > from)
            {
                limit = Math.Min(limit, first);
            }
        }

        return limit;
    }

    /// <summary>The pieces as spans of the text.</summary>
    public IReadOnlyList<Span> Content(QuoteText text) => [.. Pieces.Select(piece => text.SpanOf(piece.First, piece.End))];
}
