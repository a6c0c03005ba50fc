using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Reads speech that follows its cue: a clause with or without complementiser, an infinitive, a colon, a stretch in marks, an object with quoted words.</summary>
internal sealed class ComplementReader(QuoteText text, Passage passage, Passage? next, List<Cue> cues, List<QuoteDraft> drafts)
{
    // How far behind the cue its content may begin: adverbials, addressee and subject stand between.
    private const int OpenerReach = 28;
    private const int ClauseReach = 12;

    // How far from a verb that takes no object a quoted word may stand.
    private const int FragmentReach = 2;

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
            speaker = SubjectFinder.BeforeImpersonal(text, cue.First, passage.First) ?? speaker;
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
            return (group, ClauseExtent.EndOf(text, group, Limit(group), cue with { Form = CueForm.Infinitive }, cues), "infinitive");
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
                return between < cues.Count && cues[between].First < i ? null : Quoted(from <= i && text.Lexicon.HasInversion ? cue with { End = from } : cue, i);
            }

            if (text.Is(i, WordClasses.Colon))
            {
                return Colon(cue, i);
            }

            if (text.Is(i, WordClasses.That) && cue.Has(CueFrames.That) && IsComplementiser(i, cue, from))
            {
                return (i, ClauseExtent.EndOf(text, i, Limit(i), cue, cues), "that");
            }

            if (i == opener && cue.Has(CueFrames.If) && text.Is(i, WordClasses.If))
            {
                return (i, ClauseExtent.EndOf(text, i, Limit(i), cue, cues), "if");
            }

            if (cue.Has(CueFrames.Bare) && (i == opener || (text.Lexicon.HasReportiveMood && i >= from)) && StartsClause(i))
            {
                int first = text.Is(i, WordClasses.Comma) ? i + 1 : i;
                return (first, ClauseExtent.EndOf(text, first, Limit(first), cue, cues), text.Lexicon.HasReportiveMood && HasReportiveVerb(first, Limit(first)) ? "bare-reportive" : "bare");
            }

            if (text.Is(i, WordClasses.Stop | WordClasses.Semicolon) || (text.IsFinite(i) && i >= from))
            {
                break;
            }
        }

        return named < 0 || ClauseExtent.CueIndex(cues, cue.End) is int next && next < cues.Count && cues[next].First < named ? null : Quoted(cue, named);
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
                return (i + 1, ClauseExtent.EndOf(text, i + 1, Limit(i), cue with { Form = CueForm.Infinitive }, cues), "of-infinitive");
            }

            if ((marked || bare) && verb < stop && text.IsVerbal(verb) && IsInfinitive(verb))
            {
                return (i, ClauseExtent.EndOf(text, i, Limit(i), cue with { Form = CueForm.Infinitive }, cues), marked ? "of-infinitive" : "infinitive");
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

    /// <summary>A stretch behind the cue: the speech itself, or an object that holds it.</summary>
    private (int, int, string)? Quoted(in Cue cue, int stretchToken)
    {
        int stretch = text.StretchOf(stretchToken);
        int end = Math.Min(passage.End, text.EndTokenOf(stretch));
        bool direct = OnlyAdverbials(cue, stretchToken);
        if (direct && cue.Has(CueFrames.Say) && (HasFinite(stretchToken, end) || end - stretchToken > 4))
        {
            return (stretchToken, ExtendPastStretch(cue, stretchToken, end), "quoted-after");
        }

        bool modifies = text[stretchToken - 1].Pos is PartOfSpeech.Det or PartOfSpeech.Adj && end < passage.End && text[end].Pos is PartOfSpeech.Noun or PartOfSpeech.Adj;
        if (cue.Has(CueFrames.As) && !(modifies && text[end].Pos == PartOfSpeech.Noun))
        {
            return (stretchToken, end, "described");
        }

        if (!cue.Has(CueFrames.Object | CueFrames.Say) || (!cue.Has(CueFrames.Object) && stretchToken - cue.End > FragmentReach) || OpensBracket(cue.End, stretchToken))
        {
            return null;
        }

        if (!direct && ColonBehind(end) is { } colon && Colon(cue, colon) is { } speech)
        {
            return speech;
        }

        int first = ObjectStart(cue, stretchToken);
        return (first, ClauseExtent.EndOfObject(text, first, Limit(first), cues), direct ? "fragment" : "object");
    }

    /// <summary>A colon behind a stretch that introduces another: the first is a name (sagte der Zeitung „X“: „…“).</summary>
    private int? ColonBehind(int end)
    {
        for (int i = end; i + 1 < passage.End; i++)
        {
            if (text.Is(i, WordClasses.Colon) && text.IsQuoted(i + 1))
            {
                return i;
            }

            if (text.IsQuoted(i) || text.Is(i, WordClasses.Stop | WordClasses.Semicolon))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Where speech that begins in marks ends: with them, or with the sentence when the author goes on inside the clause.</summary>
    private int ExtendPastStretch(in Cue cue, int first, int end)
    {
        if (!HasFinite(first, end))
        {
            return ClauseExtent.EndOfObject(text, first, Limit(first), cues);
        }

        if (end >= passage.End || text.Is(end, WordClasses.Comma | WordClasses.Stop | WordClasses.And | WordClasses.Semicolon) || text[end].Pos == PartOfSpeech.Adp || text.IsDash(end))
        {
            return end;
        }

        return ClauseExtent.EndOf(text, first, Limit(first), cue, cues);
    }

    private (int, int, string)? Colon(in Cue cue, int colon)
    {
        int first = colon + 1;
        if (first < passage.End)
        {
            if (text.IsQuoted(first) && cue.Form != CueForm.Participle)
            {
                int end = Math.Min(passage.End, text.EndTokenOf(text.StretchOf(first)));
                int stop = end;
                while (stop < passage.End - 1 && !text.Is(stop, WordClasses.Stop | WordClasses.Comma | WordClasses.Semicolon) && !text.IsDash(stop))
                {
                    stop++;
                }

                bool more = end < passage.End && !text.Is(end, WordClasses.Stop | WordClasses.Comma | WordClasses.And | WordClasses.Semicolon);
                return (first, more ? ClauseExtent.TrimEnd(text, first, passage.End) : JoinedStretches(end), "colon-quoted");
            }

            return HasFinite(first, passage.End) && cue.Has(CueFrames.Say)
                ? (first, ClauseExtent.TrimEnd(text, first, passage.End), "colon-clause") : null;
        }

        // A colon that ends its paragraph: the next one is what was said.
        return next is { } block && cue.Has(CueFrames.Say) ? (block.First, BlockEnd(block), "colon-block") : null;
    }

    /// <summary>Takes in what follows a first stretch as the same utterance: « … », et cet attentat « … ».</summary>
    private int JoinedStretches(int end)
    {
        int i = end;
        int reach = end;
        while (i < passage.End)
        {
            if (!text.Is(i, WordClasses.Comma | WordClasses.And))
            {
                break;
            }

            int start = i + (i + 1 < passage.End && text.Is(i + 1, WordClasses.And) ? 2 : 1);
            int stretch = start;
            while (stretch < passage.End && stretch < start + 8 && !text.IsQuoted(stretch) && !text.IsVerbal(stretch) && !text.Is(stretch, WordClasses.Comma | WordClasses.Stop))
            {
                stretch++;
            }

            if (stretch >= passage.End || !text.IsQuoted(stretch))
            {
                break;
            }

            i = Math.Min(passage.End, text.EndTokenOf(text.StretchOf(stretch)));
            reach = i;
        }

        return reach;
    }

    private int BlockEnd(Passage block)
    {
        int end = block.End;
        return text.IsQuoted(block.First) ? Math.Min(end, text.EndTokenOf(text.StretchOf(block.First))) : end;
    }

    private bool OnlyAdverbials(in Cue cue, int stretchToken)
    {
        for (int i = cue.End; i < stretchToken; i++)
        {
            if (text[i].Pos is PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj && !text.Is(i, WordClasses.Time) && !AfterPreposition(cue, i))
            {
                return false;
            }
        }

        return true;
    }

    private bool AfterPreposition(in Cue cue, int token)
    {
        for (int i = token - 1; i >= cue.End && i >= token - 6; i--)
        {
            if (text[i].Pos == PartOfSpeech.Adp || text[i].SecondPos != PartOfSpeech.None)
            {
                return true;
            }
        }

        return false;
    }

    private int ObjectStart(in Cue cue, int stretchToken)
    {
        for (int i = cue.End; i < stretchToken; i++)
        {
            if (SubjectFinder.AdverbialEnd(text, i, stretchToken) is > 0 and int adverbial)
            {
                i = adverbial - 1;
                continue;
            }

            if (NounPhrases.Begins(text, i) && !text.Is(i, WordClasses.Time) && text[i].Pos != PartOfSpeech.Pron)
            {
                return i;
            }

            if (text.Is(i, WordClasses.Of | WordClasses.Infinitive))
            {
                return i;
            }
        }

        return stretchToken;
    }

    private bool IsComplementiser(int token, in Cue cue, int from)
    {
        if (token == cue.End)
        {
            return true;
        }

        if (text.Lexicon.HasZeroSubject && IsRelativeThat(token, cue, from))
        {
            return false;
        }

        // S'inquiète des conséquences qu'elle aura: behind the verb's own object it is a relative pronoun.
        if (text.Lexicon.HasInversion && text.Is(cue.End, WordClasses.Of) && !text.Is(cue.End + 1, WordClasses.Own) && AdverbialFree(cue.End, token) && NounPhrases.Core(text, cue.End + 1, token) == token)
        {
            return false;
        }

        // Behind a direct object it is a relative pronoun, behind an adverb of degree or time part of a conjunction (alors que).
        if (text[token - 1].Pos is PartOfSpeech.Adv or PartOfSpeech.Pron or PartOfSpeech.Adp or PartOfSpeech.Sconj && text.Is(token - 1, WordClasses.Contrast | WordClasses.Subordinate))
        {
            return false;
        }

        int commas = 0;
        for (int i = from; i < token; i++)
        {
            commas += text.Is(i, WordClasses.Comma) ? 1 : 0;
        }

        if (commas == 1 && text.Is(token - 1, WordClasses.Comma) && !text.Lexicon.HasReportiveMood)
        {
            return false;
        }

        for (int i = from; i < token; i++)
        {
            if (text.Is(i, WordClasses.Comma))
            {
                continue;
            }

            if (SubjectFinder.AdverbialEnd(text, i, token) is > 0 and int adverbial)
            {
                i = adverbial - 1;
            }
            else if (text[i].Pos is PartOfSpeech.Adp || text[i].SecondPos != PartOfSpeech.None)
            {
                i = NounPhrases.Core(text, Math.Min(i + 1, token - 1), token) - 1;
            }
            else if (text[i].Pos is PartOfSpeech.Noun && !cue.Has(CueFrames.Addressee))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a que that does not follow its verb at once is a relative pronoun or belongs to a conjunction: behind an article, a preposition or the object of the verb.</summary>
    private bool OpensBracket(int first, int end)
    {
        for (int i = end - 1; i >= first && text.Word(i) is not ")"; i--)
        {
            if (text.Word(i) is "(")
            {
                return true;
            }
        }

        return false;
    }

    private bool AdverbialFree(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Is(i, WordClasses.Time | WordClasses.Period | WordClasses.Comma))
            {
                return false;
            }
        }

        return end > first + 1;
    }

    private bool IsRelativeThat(int token, in Cue cue, int from)
    {
        int before = token - 1;
        if (text[before].Pos is PartOfSpeech.Det or PartOfSpeech.Pron || text.Is(before, WordClasses.Article))
        {
            return true;
        }

        if (text.Is(before, WordClasses.Comma) && token + 1 < passage.End && ClauseExtent.CueIndex(cues, token + 1) is int next && next < cues.Count && cues[next].First == token + 1)
        {
            return true;
        }

        if (text[before].Pos == PartOfSpeech.Adp)
        {
            // Insiste en que, se queja de que: the preposition belongs to the verb; la posibilidad de que, para que: it does not.
            return before != cue.End && text[before - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Adj && !IsTold(cue, before);
        }

        return text[before].Pos is PartOfSpeech.Noun or PartOfSpeech.Num or PartOfSpeech.Adj or PartOfSpeech.Propn && !IsTold(cue, token) && !(from > cue.End && from == token && IsSomebody(cue.End, token));
    }

    /// <summary>Whether all between a verb and a token are adverbials and whom it is said to (dijo ayer a los periodistas que).</summary>
    private bool IsTold(in Cue cue, int token)
    {
        int i = cue.End;
        while (i < token)
        {
            if (SubjectFinder.AdverbialEnd(text, i, token) is > 0 and int adverbial)
            {
                i = adverbial;
            }
            else if (text[i].Pos == PartOfSpeech.Adp && i + 1 < token)
            {
                i = NounPhrases.Core(text, i + 1, token);
            }
            else if (text[i].Pos is PartOfSpeech.Adv or PartOfSpeech.Cconj || text.Is(i, WordClasses.Comma))
            {
                i++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a phrase names a person or an institution, or somebody known by what they do.</summary>
    private bool IsSomebody(int first, int end)
    {
        foreach (Mention mention in text.Mentions.Within(text.SpanOf(first, end)))
        {
            if (mention.Type is MentionType.Person or MentionType.Organisation)
            {
                return true;
            }
        }

        for (int i = first; i < end; i++)
        {
            if (text.Is(i, WordClasses.SourceNoun | WordClasses.He | WordClasses.She | WordClasses.They) || text[i].Lemma is { } lemma && text.Lexicon.IsRole(lemma))
            {
                return true;
            }
        }

        return false;
    }

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
        int limit = Limit(first);
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

    /// <summary>The end of the passage, or the start of what another reader has taken.</summary>
    private int Limit(int from)
    {
        int limit = passage.End;
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
