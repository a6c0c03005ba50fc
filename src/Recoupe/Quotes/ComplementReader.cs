using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Reads speech that follows its cue: a clause with or without complementiser, an infinitive, a colon, a stretch in marks, an object with quoted words.</summary>
internal sealed class ComplementReader(QuoteText text, Passage passage, Passage? next, List<Cue> cues, List<QuoteDraft> drafts)
{
    // How far behind the cue its content may begin: adverbials, addressee and subject stand between.
    private const int OpenerReach = 28;
    private const int ClauseReach = 12;

    private readonly ComplementiserReader _complementisers = new(text, passage, cues);
    private readonly MarkedComplementReader _marked = new(text, passage, next, cues, drafts);
    private SpeakerPhrase? _lastSubject;

    public void Read()
    {
        foreach (Cue cue in cues)
        {
            if (!text.IsQuoted(cue.Verb) && !IsTaken(cue.First, cue.End))
            {
                ReadCue(cue);
            }
        }
    }

    private void ReadCue(in Cue cue)
    {
        SpeakerPhrase? subject = cue.Form == CueForm.Finite ? SubjectFinder.Before(text, cue, passage.First) : SubjectFinder.OfNarration(text, cue, passage.First);
        if (subject is { } said && (text.IsOwn(said.First) || (cue.Form == CueForm.Finite && text.Lexicon.HasDenials && CueEvidence.IsNobody(text, said))) || IsOwnVoice(cue))
        {
            return;
        }

        bool shared = text.Lexicon.HasReportiveMood && subject is null && cue.First > passage.First && text.Is(cue.First - 1, WordClasses.And) && _lastSubject is not null;
        shared |= !text.Lexicon.HasInversion && !text.Lexicon.HasZeroSubject && cue.First > passage.First;
        shared |= text.Lexicon.HasDenials && subject is null && cue.First > passage.First && text.Is(cue.First - 1, WordClasses.And) && _lastSubject is not null && !(cue.End < passage.End && text.Word(cue.End)[0] == '-');
        SpeakerPhrase? behind = subject is null && !shared && cue.Form == CueForm.Finite ? SubjectFinder.Behind(text, cue, passage.End) : null;
        int from = Math.Max(cue.End, behind is { } late && late.First <= cue.End + 3 ? late.End : cue.End);
        if (FindContent(cue, from) is not { } content || IsRead(content.First))
        {
            _lastSubject = subject ?? _lastSubject;
            return;
        }

        SpeakerPhrase? speaker = subject ?? behind ?? ControllingSubject(cue, content.End);
        if (text.Lexicon.HasReportiveMood && (speaker is null || text.Is(speaker.Value.First, WordClasses.Impersonal | WordClasses.It) && speaker.Value.End - speaker.Value.First == 1))
        {
            speaker = HouseFinder.BeforeImpersonal(text, cue.First, passage.First) ?? speaker;
        }

        if (speaker is { } demonstrative && text.Word(demonstrative.First) is "Ce" or "ce" or "cela" or "Cela" && demonstrative.End - demonstrative.First == 1)
        {
            speaker = null;
        }

        if ((speaker is { } own && text.IsOwn(own.First)) || (content.Rule is "that" or "if" && CueEvidence.IsUnsaid(text, passage, cue, speaker)))
        {
            return;
        }

        QuoteDraft draft = new()
        {
            Pieces = [(content.First, content.End)],
            Rule = content.Rule,
            IsBlock = content.Rule == "colon-block",
            Cue = (cue.First, cue.End),
            Source = speaker is null ? SpeakerSource.Running : SpeakerSource.Phrase,
            Speaker = speaker ?? default,
        };
        if (content.Rule == "described")
        {
            AddFurtherStretches(draft.Pieces);
        }

        drafts.Add(draft);
        _lastSubject = speaker ?? _lastSubject;
    }

    /// <summary>Whether the author speaks (sabemos que, rappelons que), or the reader is asked (pouvez-vous garantir).</summary>
    private bool IsOwnVoice(in Cue cue)
    {
        for (int i = cue.First; i < cue.End; i++)
        {
            if (text.IsFinite(i) && text[i].Morphology.Person is Person.First or Person.Second)
            {
                return true;
            }

            if (i > cue.First && text.Is(i, WordClasses.First | WordClasses.Second) && text.Word(i)[0] == '-')
            {
                return true;
            }
        }

        return cue.Form == CueForm.Finite && text[cue.Verb].Morphology.VerbForm == VerbForm.Infinitive && cue.Verb > passage.First && text.Word(cue.Verb - 1) is "à";
    }

    private SpeakerPhrase? ControllingSubject(in Cue cue, int end)
    {
        if (cue.Form == CueForm.Infinitive && SubjectFinder.OfGovernor(text, cue, passage.First) is { } governor)
        {
            return governor;
        }

        if (_lastSubject is { } last)
        {
            return last;
        }

        foreach (QuoteDraft draft in drafts)
        {
            if (draft.Source == SpeakerSource.Phrase && draft.Cue is { } before && before.First < cue.First)
            {
                return draft.Speaker;
            }
        }

        bool joined = cue.First > passage.First && text.Is(cue.First - 1, WordClasses.And | WordClasses.But);
        return cue.Form == CueForm.Finite && text.Lexicon.HasZeroSubject && !joined ? null
            : SubjectFinder.FirstOf(text, passage.First, cue.First) ?? (end < passage.End && text.Is(end, WordClasses.Comma) ? SubjectFinder.FirstOf(text, end + 1, passage.End) : null);
    }

    /// <summary>The further stretches of a description: d'« … » et de « … ».</summary>
    private void AddFurtherStretches(List<(int First, int End)> pieces)
    {
        int i = pieces[^1].End;
        while (i < passage.End)
        {
            int start = i;
            while (i < passage.End && i < start + 4 && !text.IsQuoted(i) && text.Is(i, WordClasses.And | WordClasses.Comma | WordClasses.Of | WordClasses.As))
            {
                i++;
            }

            if (i == start || i >= passage.End || !text.IsQuoted(i))
            {
                return;
            }

            int end = Math.Min(passage.End, text.EndTokenOf(text.StretchOf(i)));
            pieces.Add((i, end));
            i = end;
        }
    }

    private (int First, int End, string Rule)? FindContent(in Cue cue, int from)
    {
        int stop = Math.Min(passage.End, cue.End + OpenerReach);
        if (text.Lexicon.HasReportiveMood && cue.Has(CueFrames.Infinitive) && ExtendedInfinitive.Find(text, cue.End, passage.End) is >= 0 and int group)
        {
            return (group, ClauseExtent.EndOf(text, group, QuoteDraft.LimitOf(drafts, group, passage.End), cue with { Form = CueForm.Infinitive }, cues), "infinitive");
        }

        if (from < stop && cue.Has(CueFrames.That | CueFrames.Infinitive | CueFrames.OfInfinitive | CueFrames.ToInfinitive) && FindInfinitive(cue, cue.End, ClauseOpener(cue, from, stop), stop) is { } infinitive)
        {
            return infinitive;
        }

        int opener = ClauseOpener(cue, from, stop);
        int named = -1;
        for (int i = cue.End; i < stop; i++)
        {
            if (text.IsQuoted(i) && i > cue.End && text.Is(i - 1, WordClasses.Naming))
            {
                // A name in marks (sagte der Zeitung „X“, …) is passed over where speech follows it.
                named = named < 0 ? i : named;
                i = text.EndTokenOf(text.StretchOf(i)) - 1;
                continue;
            }

            if (text.IsQuoted(i))
            {
                int between = ClauseExtent.CueIndex(cues, cue.End);
                return between < cues.Count && cues[between].First < i ? null : _marked.Quoted(from <= i && text.Lexicon.HasInversion ? cue with { End = from } : cue, i);
            }

            if (text.Is(i, WordClasses.Colon))
            {
                return _marked.Colon(cue, i);
            }

            if (text.Is(i, WordClasses.That) && cue.Has(CueFrames.That) && _complementisers.IsComplementiser(i, cue, from))
            {
                return (i, ClauseExtent.EndOf(text, i, QuoteDraft.LimitOf(drafts, i, passage.End), cue, cues), "that");
            }

            if (i == opener && cue.Has(CueFrames.If) && text.Is(i, WordClasses.If))
            {
                return (i, ClauseExtent.EndOf(text, i, QuoteDraft.LimitOf(drafts, i, passage.End), cue, cues), "if");
            }

            if (cue.Has(CueFrames.Bare) && (i == opener || (text.Lexicon.HasReportiveMood && i >= from)) && StartsClause(i))
            {
                int first = text.Is(i, WordClasses.Comma) ? i + 1 : i;
                return (first, ClauseExtent.EndOf(text, first, QuoteDraft.LimitOf(drafts, first, passage.End), cue, cues), text.Lexicon.HasReportiveMood && HasReportiveVerb(first, QuoteDraft.LimitOf(drafts, first, passage.End)) ? "bare-reportive" : "bare");
            }

            if (text.Is(i, WordClasses.Stop | WordClasses.Semicolon) || (text.IsFinite(i) && i >= from))
            {
                break;
            }
        }

        return named < 0 || ClauseExtent.CueIndex(cues, cue.End) is int next && next < cues.Count && cues[next].First < named ? null : _marked.Quoted(cue, named);
    }

    /// <summary>Where a clause without complementiser would begin: behind adverbials, and behind whoever is told.</summary>
    private int ClauseOpener(in Cue cue, int from, int stop)
    {
        int i = from;
        bool told = !cue.Has(CueFrames.Addressee);
        while (i < stop)
        {
            if (SubjectFinder.AdverbialEnd(text, i, stop) is > 0 and int adverbial)
            {
                i = adverbial;
            }
            else if (text[i].Pos == PartOfSpeech.Adp && i + 1 < stop && !text.IsQuoted(i + 1))
            {
                i = NounPhrases.Core(text, i + 1, stop);
            }
            else if (!told && NounPhrases.Begins(text, i))
            {
                int end = text[i].Pos == PartOfSpeech.Pron ? i + 1 : NounPhrases.Core(text, i, stop);
                told = true;
                if (end < stop && text.IsFinite(end))
                {
                    return i;
                }

                i = end;
            }
            else
            {
                return i;
            }
        }

        return i;
    }

    private (int, int, string)? FindInfinitive(in Cue cue, int from, int opener, int stop)
    {
        for (int i = from; i < stop; i++)
        {
            if (text.IsQuoted(i) && i == from)
            {
                return null;
            }

            if (text.Is(i, WordClasses.Comma) && i + 1 < stop && text[i + 1].Pos == PartOfSpeech.Adp && InsertionEnd(i, stop) is > 0 and int behind)
            {
                i = behind;
                continue;
            }

            if (text.Is(i, WordClasses.Comma | WordClasses.Colon | WordClasses.Stop | WordClasses.That) || text.IsFinite(i))
            {
                return null;
            }

            bool marked = text.Is(i, WordClasses.Infinitive) && cue.Has(CueFrames.OfInfinitive) || text.Is(i, WordClasses.To) && cue.Has(CueFrames.ToInfinitive)
                || text.Lexicon.Language == "en" && text.Is(i, WordClasses.Infinitive) && cue.Has(CueFrames.Infinitive);
            bool bare = (i == from || i == opener) && cue.Has(CueFrames.Infinitive | CueFrames.That) && text.Lexicon.Language is "fr" or "es" && !cue.Has(CueFrames.Weak) && (cue.Has(CueFrames.Infinitive) || text[i].Pos == PartOfSpeech.Aux);
            int verb = marked ? i + 1 : i;
            while (verb < stop && (text.Is(verb, WordClasses.Negation) || text[verb].Pos is PartOfSpeech.Adv || text[verb].Pos == PartOfSpeech.Pron || (marked && text.IsMark(verb))))
            {
                verb++;
            }

            if (text.Lexicon.Language == "en" && cue.Has(CueFrames.OfInfinitive) && text.Is(i, WordClasses.Of) && i + 1 < stop && text.IsVerbal(i + 1) && text.Word(i + 1).EndsWith("ing", StringComparison.Ordinal))
            {
                return (i + 1, ClauseExtent.EndOf(text, i + 1, QuoteDraft.LimitOf(drafts, i, passage.End), cue with { Form = CueForm.Infinitive }, cues), "of-infinitive");
            }

            if ((marked || bare) && verb < stop && text.IsVerbal(verb) && IsInfinitive(verb))
            {
                return (i, ClauseExtent.EndOf(text, i, QuoteDraft.LimitOf(drafts, i, passage.End), cue with { Form = CueForm.Infinitive }, cues), marked ? "of-infinitive" : "infinitive");
            }
        }

        return null;
    }

    /// <summary>The comma that closes an insertion without a verb; 0 when none does.</summary>
    private int InsertionEnd(int comma, int stop)
    {
        for (int i = comma + 1; i < stop; i++)
        {
            if (text.IsVerbal(i) || text.IsQuoted(i))
            {
                return 0;
            }

            if (text.Is(i, WordClasses.Comma))
            {
                return i;
            }
        }

        return 0;
    }

    private bool IsInfinitive(int token) =>
        text[token].Morphology.VerbForm == VerbForm.Infinitive || (text.Lexicon.Language == "en" && text[token].Morphology.VerbForm == VerbForm.None);

    /// <summary>Whether a clause without complementiser begins at a token: a subject and a finite verb, or in German a comma before them.</summary>
    private bool StartsClause(int token)
    {
        if (text.Lexicon.HasReportiveMood)
        {
            int next = token + 1;
            return text.Is(token, WordClasses.Comma) && next < passage.End && !(text.IsRelative(next) && text[token - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn) && !text.Is(next, WordClasses.And | WordClasses.But | WordClasses.Contrast | WordClasses.Infinitive | WordClasses.Subordinate)
                && HasFinite(next, ClauseComma(next));
        }

        if (text.Is(token, WordClasses.Comma | WordClasses.Time) || text.IsRelative(token)
            || (!NounPhrases.Begins(text, token) && !text.Is(token, WordClasses.It | WordClasses.That | WordClasses.First) && text.Word(token) is not ("there" or "if" or "when" or "neither" or "too" or "only" or "even" or "about" or "nearly" or "almost" or "both")))
        {
            return false;
        }

        bool english = !text.Lexicon.HasInversion && !text.Lexicon.HasZeroSubject;
        int end = NounPhrases.EndOf(text, token, Math.Min(passage.End, token + 30));
        for (int i = end; i < Math.Min(passage.End, end + (english ? 2 * ClauseReach : ClauseReach)); i++)
        {
            if (text.IsFinite(i) || text[i].Pos == PartOfSpeech.Aux || (i == end && text[i].Pos == PartOfSpeech.Verb && text[i].Morphology is { VerbForm: VerbForm.Participle, Tense: Tense.Past } && !text.Is(i + 1 < passage.End ? i + 1 : i, WordClasses.By)))
            {
                return true;
            }

            if (text.Is(i, WordClasses.Stop | WordClasses.Colon | WordClasses.Semicolon) || text.IsDash(i) || text[i].Morphology.VerbForm == VerbForm.Infinitive && !(english && i > end && text.Is(i - 1, WordClasses.To)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The comma or semicolon that ends the clause which begins at a token: an apposition or an aside has no finite verb before it.</summary>
    private int ClauseComma(int first)
    {
        int limit = QuoteDraft.LimitOf(drafts, first, passage.End);
        int i = first;
        while (i < limit && (text.IsQuoted(i) || !text.Is(i, WordClasses.Comma | WordClasses.Semicolon)))
        {
            i++;
        }

        return i;
    }

    private bool HasReportiveVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.IsFinite(i))
            {
                return text[i].Morphology.Mood == Mood.Subjunctive || text[i].Morphology.Mood == Mood.Conditional;
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

    /// <summary>Whether another cue has read the same words (se défend en expliquant que; répond : « … », dit-il).</summary>
    private bool IsRead(int first) => drafts.Exists(draft => draft.First == first);

    private bool IsTaken(int first, int end)
    {
        foreach (QuoteDraft draft in drafts)
        {
            if (draft.Overlaps(first, end) || (draft.Cue is { } cue && cue.First < end && first < cue.End))
            {
                return true;
            }
        }

        return false;
    }
}
