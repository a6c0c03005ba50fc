using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Reads sentences that name their source without a verb: selon le ministre, according to police, laut Polizei.</summary>
internal sealed class SourceReader(QuoteText text, Passage passage, List<Cue> cues, List<QuoteDraft> drafts)
{
    private const int Edge = 3;
    private const int AsideReach = 12;
    private const int VariationReach = 8;

    private readonly SourceScope _scope = new(text, passage, drafts);

    public void Read()
    {
        for (int i = passage.First; i < passage.End; i++)
        {
            if (text.IsQuoted(i))
            {
                continue;
            }

            if (text.Is(i, WordClasses.Aside) && (i <= passage.First + Edge || text.Is(i - 1, WordClasses.Comma)) && ReadAside(i))
            {
                continue;
            }

            if (!text.Is(i, WordClasses.Source))
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

    /// <summary>Comme l'indique le communiqué, wie die Polizei mitteilte, según adelantó el diario: who passes a quote on, or else the source of the clause beside it.</summary>
    private bool ReadAside(int first)
    {
        int index = ClauseExtent.CueIndex(cues, first + 1);
        int reach = text.Lexicon.HasReportiveMood ? AsideReach : 3;
        if (index >= cues.Count || cues[index].First > first + reach || cues[index].Form != CueForm.Finite || text.IsQuoted(cues[index].Verb) || CommaBetween(first, cues[index].First))
        {
            return false;
        }

        Cue cue = cues[index];
        SpeakerPhrase? subject = SubjectFinder.Before(text, cue, first + 1) ?? SubjectFinder.Behind(text, cue, passage.End);
        if (subject is not { } speaker || text.IsOwn(speaker.First) || (text.Lexicon.HasDenials && !Says(cue, speaker)))
        {
            return false;
        }

        int end = Math.Max(cue.End, speaker.End);
        if (drafts.Count > 0)
        {
            if (drafts[^1].Speaker != speaker)
            {
                drafts[^1].Via ??= speaker;
            }

            return true;
        }

        bool opens = first <= passage.First + Edge && end < passage.End && text.Is(end, WordClasses.Comma);
        (int start, int stop) = opens ? (end + 1, ClauseExtent.TrimEnd(text, end + 1, passage.End)) : (_scope.ClauseStart(first), ClauseExtent.TrimEnd(text, _scope.ClauseStart(first), first));
        if (stop > start && (opens || text.Is(first - 1, WordClasses.Comma)) && _scope.HasFinite(start, stop))
        {
            drafts.Add(new QuoteDraft { Pieces = [(start, stop)], Rule = opens ? "aside-first" : "aside-last", Cue = (cue.First, cue.End), Source = SpeakerSource.Phrase, Speaker = speaker });
        }

        return true;
    }

    /// <summary>Whether an aside tells who says so: not what is often said (comme on l'a dit), would be said, or is wished for.</summary>
    private bool Says(in Cue cue, SpeakerPhrase speaker) =>
        cue.Has(CueFrames.Say) && !cue.Has(CueFrames.Weak) && !text.Is(speaker.First, WordClasses.Impersonal) && text[cue.Verb].Morphology.Mood != Mood.Conditional;

    private bool CommaBetween(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Is(i, WordClasses.Comma | WordClasses.Stop | WordClasses.Colon))
            {
                return true;
            }
        }

        return false;
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
        if (behind + 1 < passage.End && phrase.Complement == SourceComplement.NounPhrase && text.Is(behind, WordClasses.Of) && !NounPhrases.Begins(text, behind))
        {
            behind++;
        }

        int end = behind;
        switch (phrase.Complement)
        {
            case SourceComplement.NounPhrase or SourceComplement.Person or SourceComplement.Closing or SourceComplement.Finding:
                if (phrase.Complement == SourceComplement.Finding && !NamesFinding(behind))
                {
                    return;
                }

                if (text.IsOwn(behind) || IsOwnFinding(behind) || !NounPhrases.Begins(text, behind) || text.IsFinite(behind) || (text.Is(behind, WordClasses.That) && text[behind].Pos != PartOfSpeech.Det) || text.IsRelative(behind))
                {
                    return;
                }

                end = NounPhrases.EndOf(text, behind, passage.End, mostAppositions: 1);
                if (HasUnsaid(behind, end))
                {
                    return;
                }

                speaker = GivenBy(end) ?? new SpeakerPhrase(behind, end);
                end = Math.Max(end, speaker.Value.End);
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

        if (first <= passage.First + 1 && speaker is not null && phrase.Complement == SourceComplement.NounPhrase)
        {
            end = _scope.ToComma(end);
        }

        if (PassesOn(first, end, speaker) || (phrase.Complement == SourceComplement.NounPhrase && Varies(first)))
        {
            return;
        }

        AddContent(phrase, first, _scope.SkipRelative(end), speaker);
    }

    /// <summary>Whether the noun of a phrase, behind its determiner and adjectives, is one for what was said or found.</summary>
    private bool NamesFinding(int first)
    {
        for (int i = first; i < passage.End && i < first + 4; i++)
        {
            if (text[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn)
            {
                return text.Is(i, WordClasses.Finding);
            }

            if (text[i].Pos is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Who gave what is the source (selon les éléments fournis par le procureur); null when the phrase does not say.</summary>
    private SpeakerPhrase? GivenBy(int end)
    {
        int by = text[end - 1].Morphology.VerbForm == VerbForm.Participle ? end : end + 1;
        if (!text.Lexicon.HasDenials || by + 1 >= passage.End || !text.Is(by, WordClasses.By) || text[by - 1].Morphology.VerbForm != VerbForm.Participle || !NounPhrases.Begins(text, by + 1))
        {
            return null;
        }

        int stop = NounPhrases.EndOf(text, by + 1, passage.End, mostAppositions: 0);
        return IsSomebody(by + 1, stop) ? new SpeakerPhrase(by + 1, stop) : null;
    }

    /// <summary>Whether the author is the source: d'après ce que nous savons.</summary>
    private bool IsOwnFinding(int first) =>
        first + 2 < passage.End && text.Is(first, WordClasses.Pointing) && text.Is(first + 1, WordClasses.That) && text.IsOwn(first + 2);

    /// <summary>Whether what stands before depends on the phrase rather than comes from it (diffère selon les villes, de 1 à 5 euros selon la taille).</summary>
    private bool Varies(int first)
    {
        for (int i = first - 1; i >= passage.First && i >= first - VariationReach; i--)
        {
            if (text.Is(i, WordClasses.Comma | WordClasses.Stop | WordClasses.Semicolon))
            {
                return false;
            }

            if (text.IsVerbal(i) && text[i].Lemma is { } lemma && text.Lexicon.Varies(lemma))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasUnsaid(int first, int end)
    {
        for (int i = first; i < end && i < first + 3; i++)
        {
            if (text.Is(i, WordClasses.Unsaid))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the phrase stands alone enough to name a source: first in its sentence with a comma behind, or last behind a comma.</summary>
    private bool IsSetOff(SourcePhrase phrase, int first, int end)
    {
        bool opens = first <= passage.First + 1 && end < passage.End && text.Is(end, WordClasses.Comma);
        bool closes = first > passage.First && text.Is(first - 1, WordClasses.Comma) && (end >= passage.End - 1 || text.Is(end, WordClasses.Comma | WordClasses.Stop) || text[end].Pos is PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Adj);
        if (phrase.Complement == SourceComplement.Closing)
        {
            return closes;
        }

        return opens && IsSomebody(first + phrase.Words.Length, end);
    }

    /// <summary>Whether a phrase names somebody who can have a view: a pronoun, a name, somebody known by a role.</summary>
    private bool IsSomebody(int first, int end)
    {
        if (text.Is(first, WordClasses.Own))
        {
            return false;
        }

        if (text.Is(first, WordClasses.He | WordClasses.She | WordClasses.They))
        {
            return true;
        }

        for (int i = first; i < end && i < first + 3; i++)
        {
            if (text[i].Lemma is { } lemma && text.Lexicon.IsRole(lemma))
            {
                return true;
            }
        }

        foreach (Mention mention in text.Mentions.Within(text.SpanOf(first, end)))
        {
            if (mention.Type is MentionType.Person or MentionType.Organisation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what the source passes on is somebody else's quote; it becomes that quote's via.</summary>
    private bool PassesOn(int first, int end, SpeakerPhrase? speaker)
    {
        foreach (QuoteDraft draft in drafts)
        {
            if (draft.Overlaps(first, first + 1))
            {
                return true;
            }
        }

        if (first > passage.First + Edge)
        {
            return false;
        }

        // Selon Reuters, X a dit que …: the subject of the cue stands right behind the comma. Elsewhere the cue lies inside what the source says.
        foreach (QuoteDraft draft in drafts)
        {
            if (draft is { Cue: { } cue, Source: SpeakerSource.Phrase } && draft.First > cue.First && draft.Speaker.First >= end && draft.Speaker.First <= end + 1 && cue.First <= draft.Speaker.End + 1 && draft.Rule is "that" or "bare" or "colon-quoted" or "quoted-after")
            {
                draft.Via = speaker;
                return speaker is not null;
            }
        }

        // Speech that a cue closes and that begins with the phrase is the cue's.
        if (drafts.Exists(draft => draft.Cue is { } cue && cue.First > draft.First && draft.First <= end + 1))
        {
            return true;
        }

        drafts.RemoveAll(draft => draft.First > end);
        return false;
    }

    private void AddContent(SourcePhrase phrase, int first, int end, SpeakerPhrase? speaker)
    {
        List<(int, int)> pieces = [];
        int start = _scope.ClauseStart(first);
        int stop = _scope.ClauseEnd(end);
        int left = ClauseExtent.TrimEnd(text, start, Math.Max(start, first));
        if (first > start && left > start && !_scope.OnlyJoins(start, left))
        {
            pieces.Add((start, left));
        }

        // …, y, según los analistas, puede …: what the source says begins with the joining word.
        if (pieces.Count > 0 && first - 2 > start && text.Is(first - 1, WordClasses.Comma) && text.Is(first - 2, WordClasses.And | WordClasses.But | WordClasses.That | WordClasses.Because) && end < stop && text.Is(end, WordClasses.Comma))
        {
            pieces.Clear();
        }

        int right = end;
        while (right < stop && (text.Is(right, WordClasses.Comma) || text.IsDash(right)))
        {
            right++;
        }

        bool between = end < stop && text.Is(end, WordClasses.Comma);
        bool split = text.Lexicon.HasDenials && !between && right == end && first > start && text[first - 1].Pos == PartOfSpeech.Aux && right < stop;
        if (right < stop && !text.Is(right, WordClasses.Stop) && !text.IsRelative(right) && !text.Is(right, WordClasses.Contrast)
            && (split || pieces.Count == 0 || !_scope.HasFinite(pieces[0].Item1, pieces[0].Item2) || (between && text.IsQuoted(right)) || (text.Lexicon.HasReportiveMood && !between && phrase.Complement != SourceComplement.Closing)))
        {
            int trimmed = ClauseExtent.TrimEnd(text, right, stop);
            if (pieces.Count > 0 || _scope.HasFinite(right, trimmed) || trimmed - right > 1)
            {
                pieces.Add((right, trimmed));
            }
        }

        if (pieces.Count == 0 || !pieces.Exists(piece => _scope.HasFinite(piece.Item1, piece.Item2) || text.IsQuoted(piece.Item1)))
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
}
