using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Reads speech that its cue follows or interrupts: "…, a-t-il dit", "…," she said, „…“, sagte er.</summary>
internal sealed class ParentheticalReader(QuoteText text, Passage passage, List<Cue> cues, List<QuoteDraft> drafts)
{
    private const int ShortestContent = 2;
    private const int LongestContent = 400;

    public void Read()
    {
        int boundary = passage.First;
        for (int i = 0; i < cues.Count; i++)
        {
            Cue cue = cues[i];
            if (!cue.Has(CueFrames.Say | CueFrames.That | CueFrames.Bare) || cue.Form != CueForm.Finite || cue.First < boundary)
            {
                continue;
            }

            if (TryRead(cue, boundary) is { } draft)
            {
                drafts.Add(draft);
                boundary = Math.Max(draft.End, Math.Max(cue.End, draft.Speaker.End));
            }
        }
    }

    private QuoteDraft? TryRead(in Cue cue, int boundary)
    {
        if (text.IsQuoted(cue.Verb))
        {
            return new SetInCueReader(text, passage).Read(cue);
        }

        return TryInverted(cue, boundary) ?? TryPlain(cue, boundary);
    }

    /// <summary>Verb before subject, behind a comma or a closing mark.</summary>
    private QuoteDraft? TryInverted(in Cue cue, int boundary)
    {
        int before = cue.First - 1;
        if (before > boundary && text.Lexicon.HasReportiveMood && text.Is(before, WordClasses.Source))
        {
            // „…“, so sagte der Minister.
            before--;
        }

        if (before < boundary || !Separates(before, boundary))
        {
            return null;
        }

        SpeakerPhrase? subject = SubjectFinder.Behind(text, cue, passage.End);
        bool elided = subject is null && text.Lexicon.HasZeroSubject && EndsQuoted(before, boundary);
        if (subject is null && !elided)
        {
            return null;
        }

        int behind = Math.Max(cue.End, subject?.End ?? 0);
        bool quoted = EndsQuoted(before, boundary);
        if (!quoted && subject is { } thing && text.Lexicon.HasZeroSubject && IsObject(cue, thing))
        {
            return null;
        }

        if (subject is { } said && (text.IsOwn(said.First) || text.IsOwn(cue.First)))
        {
            return null;
        }

        if (!quoted && text.Lexicon.Language == "en" && (cue.Has(CueFrames.Addressee) || behind < passage.End && !text.Is(behind, WordClasses.Stop | WordClasses.Comma) || text[subject!.Value.First].Pos == PartOfSpeech.Pron))
        {
            return null;
        }

        // Where he stays, he does not say: a question in front is an object.
        if (!quoted && text.Is(boundary, WordClasses.If) && !text.Is(boundary, WordClasses.Subordinate))
        {
            return null;
        }

        // Nachdem sie abgesagt hatte, begann die Suche: a clause that depends on the cue's is none that it reports.
        if (!quoted && text.Lexicon.HasReportiveMood && text.Is(boundary, WordClasses.Subordinate | WordClasses.Contrast | WordClasses.When))
        {
            return null;
        }

        return Introduces(cue, behind) ? null : Draft(cue, subject, before, behind, boundary, "inverted");
    }

    /// <summary>Whether the parser takes a phrase behind the verb for its object (recordó los asesinatos).</summary>
    private bool IsObject(in Cue cue, SpeakerPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (text[i].Head == cue.Verb)
            {
                return text[i].Relation == Relation.Obj;
            }
        }

        return false;
    }

    /// <summary>Subject before verb: he said; officials told reporters.</summary>
    private QuoteDraft? TryPlain(in Cue cue, int boundary)
    {
        if (cue.Form != CueForm.Finite || SubjectFinder.Before(text, cue, boundary) is not { } subject)
        {
            return null;
        }

        int before = subject.First - 1;
        if (before < boundary || !Separates(before, boundary) || text.IsRelative(subject.First) || text.IsOwn(subject.First))
        {
            return null;
        }

        bool quoted = EndsQuoted(before, boundary);
        if (!quoted && (text.Lexicon.HasInversion || InRelative(cue) || OpensAside(boundary, before)))
        {
            return null;
        }

        if (text.Lexicon.HasInversion && cue.End < passage.End && !text.Is(cue.End, WordClasses.Stop | WordClasses.Comma | WordClasses.Time) && text[cue.End].Pos != PartOfSpeech.Adp)
        {
            return null;
        }

        return FollowsClause(cue) ? null : Draft(cue, subject, before, Math.Max(cue.End, subject.End), boundary, "plain");
    }

    /// <summary>Whether a relative pronoun is the subject: …, a singer, who joked: what stands before is no speech.</summary>
    private bool InRelative(in Cue cue)
    {
        int before = cue.First - 1;
        while (before > passage.First && text[before].Pos == PartOfSpeech.Adv)
        {
            before--;
        }

        return text.IsRelative(before);
    }

    /// <summary>Whether all before a comma is one clause that depends on what follows (when funds ran out, officials said …).</summary>
    private bool OpensAside(int first, int comma)
    {
        int i = first;
        while (i < comma && text.Is(i, WordClasses.And | WordClasses.But))
        {
            i++;
        }

        if (!text.Is(i, WordClasses.Contrast | WordClasses.When))
        {
            return false;
        }

        while (i < comma && !text.Is(i, WordClasses.Comma))
        {
            i++;
        }

        return i >= comma;
    }

    private QuoteDraft? Draft(in Cue cue, SpeakerPhrase? subject, int before, int behind, int boundary, string rule)
    {
        int end = ClauseExtent.TrimEnd(text, boundary, before + (text.IsQuoted(before) ? 1 : 0));
        bool goesOn = Continues(behind);
        if (end - boundary < ShortestContent && !goesOn)
        {
            return null;
        }

        int start = ContentStart(Math.Max(boundary, end - LongestContent), end);
        if (end <= start || end - start < ShortestContent && !goesOn || (!text.IsQuoted(end - 1) && !HasFinite(start, end) && !goesOn))
        {
            return null;
        }

        List<(int, int)> pieces = [(start, end)];
        if (SecondPiece(behind, start, end, subject) is { } second)
        {
            pieces.Add(second);
        }

        if (subject is { } nobody && text.Is(nobody.First, WordClasses.Impersonal | WordClasses.It) && nobody.End - nobody.First == 1)
        {
            subject = HouseFinder.BehindImpersonal(text, behind, passage.End) ?? (text.Is(nobody.First, WordClasses.It) ? null : subject);
        }

        bool quoted = text.IsQuoted(end - 1) || text.IsQuoted(start);
        return new QuoteDraft
        {
            Pieces = pieces,
            Rule = (quoted ? "quoted-" : "clause-") + rule + (pieces.Count > 1 ? "-split" : ""),
            Cue = (cue.First, cue.End),
            Source = subject is null ? SpeakerSource.Running : SpeakerSource.Phrase,
            Speaker = subject ?? default,
        };
    }

    /// <summary>Where the content begins that ends at <paramref name="end"/>: with its stretch when that stands alone, else with the sentence.</summary>
    private int ContentStart(int boundary, int end)
    {
        int start = boundary;
        while (start < end && !text.IsQuoted(start) && (text.IsPunctuation(start) || text.IsDash(start) || (start > passage.First && text.Is(start, WordClasses.And))))
        {
            start++;
        }

        for (int i = end - 1; i > start; i--)
        {
            if (!text.IsQuoted(i) && text.Is(i, WordClasses.Stop | WordClasses.Colon | WordClasses.Semicolon) && (text.Is(i, WordClasses.Stop) || text.IsQuoted(end - 1)))
            {
                return i + 1;
            }
        }

        if (!text.IsQuoted(end - 1))
        {
            return start;
        }

        // Joining words alone before the stretch are not speech: Et « … », dit-il.
        int first = text.FirstTokenOf(text.StretchOf(end - 1));
        for (int i = start; i < first; i++)
        {
            if (text[i].Pos is not (PartOfSpeech.Cconj or PartOfSpeech.Adv or PartOfSpeech.Punct or PartOfSpeech.Intj))
            {
                return start;
            }
        }

        return first;
    }

    /// <summary>What goes on behind the cue and its subject.</summary>
    private (int First, int End)? SecondPiece(int behind, int start, int end, SpeakerPhrase? subject)
    {
        if (behind >= passage.End - 1)
        {
            return null;
        }

        bool comma = text.Is(behind, WordClasses.Comma) || text.IsDash(behind);
        int next = comma ? behind + 1 : behind;
        if (text.IsQuoted(next))
        {
            bool colon = text.Is(behind, WordClasses.Colon);
            if ((comma || text.IsQuoted(behind)) && !colon && text.IsQuoted(end - 1))
            {
                return (next, Math.Min(text.EndTokenOf(text.StretchOf(next)), passage.End));
            }

            return null;
        }

        if (comma && text.IsQuoted(end - 1) && text.Lexicon.HasReportiveMood && text.IsFinite(next) && text[next].Morphology.Mood == Mood.Subjunctive)
        {
            return (next, ClauseExtent.TrimEnd(text, next, passage.End));
        }

        if (!comma || text.IsQuoted(end - 1))
        {
            return null;
        }

        // Behind a pronoun a relative clause or one of time cannot be about the speaker: it was her husband, she said, who sold it.
        bool pronoun = subject is { } said && said.End - said.First == 1 && text.Is(said.First, WordClasses.He | WordClasses.She | WordClasses.They | WordClasses.It) && !text.Lexicon.HasInversion && !text.Lexicon.HasZeroSubject;
        if (!pronoun && (text.IsRelative(next) || text.Is(next, WordClasses.Contrast | WordClasses.When | WordClasses.Source | WordClasses.Aside)))
        {
            return null;
        }

        int index = ClauseExtent.CueIndex(cues, next);
        if (index < cues.Count && cues[index].First <= next + 1)
        {
            return null;
        }

        int stop = ClauseExtent.TrimEnd(text, next, passage.End);
        // English sets what was said into one sentence and goes on: it stood at five metres, she said, its highest level.
        bool goesOn = !text.Lexicon.HasInversion && !text.Lexicon.HasZeroSubject && !text.Is(next, WordClasses.And | WordClasses.But) && !EndsAsParticiple(next);
        return HasFinite(next, stop) || !HasFinite(start, end) || goesOn ? (next, stop) : null;
    }

    private bool EndsAsParticiple(int token) =>
        text[token].Morphology.VerbForm is VerbForm.Gerund or VerbForm.Participle || text.IsVerbal(token) && text.Word(token).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether speech goes on behind a cue that interrupts it.</summary>
    private bool Continues(int behind) =>
        behind < passage.End - 1 && text.Is(behind, WordClasses.Comma) && !text.IsQuoted(behind + 1) && GoesOn(behind + 1);

    /// <summary>Whether the clause that was interrupted goes on: its verb comes before any new clause.</summary>
    private bool GoesOn(int from)
    {
        for (int i = from; i < passage.End; i++)
        {
            if (text.IsFinite(i))
            {
                return true;
            }

            if (text.Is(i, WordClasses.That | WordClasses.Contrast) || text.IsRelative(i) || text[i].Morphology.PronounType == PronounType.Relative || text[i].Morphology.VerbForm == VerbForm.Gerund || IsGerundCue(i))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsGerundCue(int token)
    {
        int index = ClauseExtent.CueIndex(cues, token);
        return index < cues.Count && cues[index].Verb == token && cues[index].Form == CueForm.Gerund;
    }

    /// <summary>Whether the token before a cue closes speech.</summary>
    private bool Separates(int before, int boundary) =>
        text.Is(before, WordClasses.Comma) || EndsQuoted(before, boundary) || (text.IsMark(before) && before > boundary) || (text.Is(before, WordClasses.Stop) && before > boundary && text.Word(before) is "!" or "?" or "…" or "...")
        || (text.IsDash(before) && before > boundary);

    private bool EndsQuoted(int before, int boundary) =>
        text.IsQuoted(before) || (before - 1 >= boundary && text.Is(before, WordClasses.Comma) && text.IsQuoted(before - 1));

    /// <summary>Whether the cue has its content behind it instead: a complementiser, a colon or a stretch.</summary>
    private bool Introduces(in Cue cue, int behind)
    {
        if (behind < passage.End && text.Is(behind, WordClasses.That) && text[behind].Pos != PartOfSpeech.Pron && cue.Has(CueFrames.That))
        {
            return true;
        }

        if (behind < passage.End && text.Is(behind, WordClasses.Colon))
        {
            return true;
        }

        return false;
    }

    private bool FollowsClause(in Cue cue)
    {
        int next = cue.End;
        while (next < passage.End && (text[next].Pos == PartOfSpeech.Adv || text.Is(next, WordClasses.Time)))
        {
            next++;
        }

        if (next >= passage.End || text.Is(next, WordClasses.Stop) || text[next].Pos == PartOfSpeech.Adp)
        {
            return false;
        }

        if (text.Is(next, WordClasses.That | WordClasses.Colon | WordClasses.If) || text.IsQuoted(next))
        {
            return true;
        }

        if (text.Is(next, WordClasses.Comma))
        {
            return next + 1 < passage.End && text.IsQuoted(next + 1) && !EndsQuoted(cue.First - 2, passage.First);
        }

        if (cue.Has(CueFrames.Infinitive) && text.Is(next, WordClasses.Infinitive))
        {
            return true;
        }

        // Whoever is told may stand behind the verb; a clause there is the content.
        if (cue.Has(CueFrames.Addressee) && NounPhrases.Begins(text, next))
        {
            int end = NounPhrases.Core(text, next, passage.End);
            return end < passage.End && !text.Is(end, WordClasses.Stop | WordClasses.Comma | WordClasses.Time) && text[end].Pos != PartOfSpeech.Adp;
        }

        for (int i = next; i < passage.End && !text.Is(i, WordClasses.Comma | WordClasses.Stop); i++)
        {
            if (text.IsQuoted(i))
            {
                return false;
            }

            if (text.IsFinite(i))
            {
                return true;
            }
        }

        return false;
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
