namespace Recoupe.Quotes;

/// <summary>Reads sentences that name their source without a verb: selon le ministre, according to police, laut Polizei.</summary>
internal sealed class SourceReader(QuoteText text, Passage passage, List<QuoteDraft> drafts)
{
    private const int Edge = 3;

    public void Read()
    {
        for (int i = passage.First; i < passage.End; i++)
        {
            if (!text.Is(i, WordClasses.Source) || text.IsQuoted(i))
            {
                continue;
            }

            foreach (SourcePhrase phrase in text.Lexicon.SourcesOf(text.LowerWord(i)))
            {
                if (Matches(phrase, i))
                {
                    ReadPhrase(phrase, i, i + phrase.Words.Length);
                    break;
                }
            }
        }
    }

    private bool Matches(SourcePhrase phrase, int token)
    {
        if (token + phrase.Words.Length > passage.End)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[24];
        for (int i = 0; i < phrase.Words.Length; i++)
        {
            if (!QuoteLexicon.Lower(text.Word(token + i), buffer).SequenceEqual(phrase.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void ReadPhrase(SourcePhrase phrase, int first, int behind)
    {
        if (behind >= passage.End && phrase.Complement != SourceComplement.Self && phrase.Complement != SourceComplement.Before)
        {
            return;
        }

        SpeakerPhrase? speaker = null;
        int end = behind;
        switch (phrase.Complement)
        {
            case SourceComplement.NounPhrase or SourceComplement.Person or SourceComplement.Closing:
                if (!NounPhrases.Begins(text, behind) || text.IsFinite(behind) || text.Is(behind, WordClasses.That | WordClasses.Relative))
                {
                    return;
                }

                end = NounPhrases.EndOf(text, behind, passage.End);
                speaker = new SpeakerPhrase(behind, end);
                break;
            case SourceComplement.Source:
                end = Math.Min(passage.End, behind + 1);
                speaker = new SpeakerPhrase(first + 1, end);
                break;
            case SourceComplement.Before:
                speaker = SubjectFinder.EndingAt(text, first - 1, passage.First);
                if (speaker is null)
                {
                    return;
                }

                first = speaker.Value.First;
                break;
            default:
                break;
        }

        if (phrase.Complement is SourceComplement.Person or SourceComplement.Closing && !IsSetOff(phrase, first, end))
        {
            return;
        }

        if (PassesOn(first, speaker))
        {
            return;
        }

        AddContent(phrase, first, end, speaker);
    }

    /// <summary>Whether the phrase stands alone enough to name a source: first in its sentence with a comma behind, or last behind a comma.</summary>
    private bool IsSetOff(SourcePhrase phrase, int first, int end)
    {
        bool opens = first <= passage.First + 1 && end < passage.End && text.Is(end, WordClasses.Comma);
        bool closes = first > passage.First && text.Is(first - 1, WordClasses.Comma) && (end >= passage.End - 1 || text.Is(end, WordClasses.Comma | WordClasses.Stop));
        return phrase.Complement == SourceComplement.Closing ? closes : opens;
    }

    /// <summary>Whether another quote of the sentence is what the source passes on; it becomes that quote's via.</summary>
    private bool PassesOn(int first, SpeakerPhrase? speaker)
    {
        foreach (QuoteDraft draft in drafts)
        {
            if (draft.Overlaps(first, first + 1))
            {
                return true;
            }
        }

        bool opens = first <= passage.First + Edge;
        if (drafts.Count > 0 && speaker is { } via && opens && drafts[0].Cue is not null)
        {
            drafts[0].Via = via;
            return true;
        }

        return drafts.Count > 0 && opens;
    }

    private void AddContent(SourcePhrase phrase, int first, int end, SpeakerPhrase? speaker)
    {
        List<(int, int)> pieces = [];
        int start = ClauseStart(first);
        int stop = ClauseEnd(end);
        int left = ClauseExtent.TrimEnd(text, start, Math.Max(start, first));
        if (first > start && left > start && !OnlyJoins(start, left))
        {
            pieces.Add((start, left));
        }

        int right = end;
        while (right < stop && (text.Is(right, WordClasses.Comma) || text.IsDash(right)))
        {
            right++;
        }

        if (right < stop && !text.Is(right, WordClasses.Stop) && (pieces.Count == 0 || !HasFinite(pieces[0].Item1, pieces[0].Item2)))
        {
            int trimmed = ClauseExtent.TrimEnd(text, right, stop);
            if (pieces.Count > 0 || HasFinite(right, trimmed) || trimmed - right > 1)
            {
                pieces.Add((right, trimmed));
            }
        }

        if (pieces.Count == 0 || !pieces.Exists(piece => HasFinite(piece.Item1, piece.Item2) || text.IsQuoted(piece.Item1)))
        {
            return;
        }

        drafts.Add(new QuoteDraft
        {
            Pieces = pieces,
            Rule = phrase.Complement == SourceComplement.Person ? "source-person" : first <= passage.First + Edge ? "source-first" : "source-last",
            Cue = phrase.Complement == SourceComplement.Before ? (speaker!.Value.End, speaker.Value.End + 1) : (first, first + phrase.Words.Length),
            Source = speaker is null ? SpeakerSource.Running : SpeakerSource.Phrase,
            Speaker = speaker ?? default,
        });
    }

    private int ClauseStart(int first)
    {
        int start = passage.First;
        foreach (QuoteDraft draft in drafts)
        {
            int taken = Math.Max(draft.End, draft.Cue?.End ?? 0);
            if (taken <= first)
            {
                start = Math.Max(start, taken);
            }
        }

        for (int i = first - 1; i > start; i--)
        {
            if (!text.IsQuoted(i) && text.Is(i, WordClasses.Stop | WordClasses.Semicolon | WordClasses.Colon))
            {
                return i + 1;
            }
        }

        while (start < first && !text.IsQuoted(start) && (text.IsPunctuation(start) || text.IsDash(start)))
        {
            start++;
        }

        return start;
    }

    private int ClauseEnd(int end)
    {
        int stop = passage.End;
        foreach (QuoteDraft draft in drafts)
        {
            int taken = Math.Min(draft.First, draft.Cue?.First ?? int.MaxValue);
            if (taken >= end)
            {
                stop = Math.Min(stop, taken);
            }
        }

        for (int i = end; i < stop; i++)
        {
            if (!text.IsQuoted(i) && text.Is(i, WordClasses.Semicolon))
            {
                return i;
            }
        }

        return stop;
    }

    private bool OnlyJoins(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!text.Is(i, WordClasses.And | WordClasses.But | WordClasses.Comma) && !text.IsPunctuation(i))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasFinite(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }
}
