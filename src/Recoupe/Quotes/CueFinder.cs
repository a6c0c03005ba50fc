using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds the reporting verbs of a passage and the extent of their groups.</summary>
internal static class CueFinder
{
    // A separated particle may stand far behind its verb, another second word close to it.
    private const int ParticleReach = 30;
    private const int SecondWordReach = 4;
    private const int GroupReach = 8;

    /// <summary>Adds the cues between two tokens to <paramref name="cues"/>, in text order.</summary>
    public static void Find(QuoteText text, int first, int end, List<Cue> cues)
    {
        for (int i = first; i < end; i++)
        {
            if (!text.IsVerbal(i) || text.LemmaOf(i) is not { } lemma)
            {
                continue;
            }

            ReadOnlySpan<CueVerb> verbs = text.Lexicon.VerbsOf(lemma);
            if (verbs.IsEmpty && text.Lexicon.FormOf(text.Word(i)) is { } form)
            {
                verbs = text.Lexicon.VerbsOf(form.Lemma);
            }

            foreach (CueVerb verb in verbs)
            {
                int second = i;
                if (verb.Second is not null)
                {
                    second = FindSecond(text, i, end, verb.Second);
                    if (second < 0)
                    {
                        continue;
                    }
                }

                Add(text, first, end, i, second, verb, cues);
                break;
            }

            if (verbs.IsEmpty && text.Lexicon.HasInversion && FollowsMarks(text, first, end, i))
            {
                // Behind marks, before a subject, any verb reports: „…“, strahlt die Mutter.
                cues.Add(new Cue(i, i, i + 1, CueFrames.Say, CueForm.Finite));
            }
        }
    }

    private static void Add(QuoteText text, int first, int end, int verb, int second, CueVerb entry, List<Cue> cues)
    {
        int start = GroupStart(text, first, verb, out bool finiteAuxiliary);
        if (!finiteAuxiliary && text.Lexicon.HasReportiveMood && !text.IsFinite(verb) && DistantAuxiliary(text, first, verb) is >= 0 and int auxiliary)
        {
            start = auxiliary;
            finiteAuxiliary = true;
        }

        int last = verb;
        if (text.Lexicon.HasReportiveMood && !finiteAuxiliary && !text.IsFinite(verb) && verb + 1 < end && text[verb + 1].Pos == PartOfSpeech.Aux)
        {
            if (text[verb + 1].Lemma is not "haben")
            {
                return;
            }

            // Verb-final clauses have their auxiliary behind (nachdem sie mitgeteilt hatte).
            finiteAuxiliary = text.IsFinite(verb + 1);
            last = verb + 1;
        }

        CueForm form = FormOf(text, verb, finiteAuxiliary);
        if (form == CueForm.Participle && start == verb && verb + 1 < end && IsInvertedPronoun(text, verb + 1) && text[verb + 1].Pos == PartOfSpeech.Pron)
        {
            // Dit is a participle as well; before its pronoun it is not.
            form = CueForm.Finite;
        }

        if (form == CueForm.Participle && text.Lexicon.HasReportiveMood && verb + 1 < end && text.Is(verb + 1, WordClasses.Comma | WordClasses.Colon) && !HasFiniteBefore(text, first, verb))
        {
            // Berichtet is a present as well as a participle; a clause without another finite verb has the former.
            form = CueForm.Finite;
        }

        if (text.Lexicon.HasZeroSubject && (entry.Frames & CueFrames.Reflexive) == 0 && text.Is(start, WordClasses.Reflexive))
        {
            // Se dice, se cree: nobody says it.
            return;
        }

        if (IsNecessity(text, start, verb))
        {
            return;
        }

        if (IsPassive(text, start, verb))
        {
            return;
        }

        if (form == CueForm.Participle && text.Lexicon.Language == "en" && start == verb && FollowsSubject(text, first, start) && verb + 1 < end && !text.Is(verb + 1, WordClasses.By))
        {
            // English past and participle look the same; behind a noun the tagger may have taken the wrong one.
            form = CueForm.Finite;
        }

        if (form == CueForm.Participle)
        {
            // A participle alone reports only where it shares the auxiliary of a cue before (a nié et demandé …).
            if (cues.Count == 0 || cues[^1].First == cues[^1].Verb || verb == 0 || !text.Is(start - 1, WordClasses.And | WordClasses.Comma))
            {
                return;
            }
        }

        int stop = second - verb <= SecondWordReach ? Math.Max(second, last) + 1 : last + 1;
        cues.Add(new Cue(start, verb, Math.Min(stop, end), entry.Frames, form));
    }

    /// <summary>Whether a noun or pronoun stands before a verb, adverbs aside.</summary>
    private static bool FollowsSubject(QuoteText text, int first, int verb)
    {
        int before = verb - 1;
        while (before > first && text[before].Pos == PartOfSpeech.Adv)
        {
            before--;
        }

        if (before < first)
        {
            return false;
        }

        // Behind a comma or a joining word only what follows tells that it is finite: …, said the duty would stay; and joked that ….
        bool opens = verb + 1 < text.Tokens.Length && (text.Is(verb + 1, WordClasses.That | WordClasses.Colon) || text.IsQuoted(verb + 1) || text[verb + 1].Pos is PartOfSpeech.Det or PartOfSpeech.Pron);
        return text[before].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron || opens && text.Is(before, WordClasses.Comma | WordClasses.And | WordClasses.But);
    }

    /// <summary>Whether a finite verb stands between a closing mark with its comma and a subject.</summary>
    private static bool FollowsMarks(QuoteText text, int first, int end, int verb)
    {
        if (verb - 2 < first || verb + 1 >= end || text[verb].Pos != PartOfSpeech.Verb || text.IsQuoted(verb) || !text.IsFinite(verb))
        {
            return false;
        }

        int before = verb - 1;
        bool marked = text.Is(before, WordClasses.Comma) && text.IsQuoted(before - 1)
            || text.IsQuoted(before) && (text.Text[text.Stretches[text.StretchOf(before)].Inner.End - 1] is ',' or '!' or '?' or '…');
        if (!marked)
        {
            return false;
        }

        int start = text.FirstTokenOf(text.StretchOf(text.IsQuoted(before) ? before : before - 1));
        return start <= first + 1 && StretchClassifier.WordCount(text, start, verb) > 2
            && NounPhrases.Begins(text, verb + 1) && !text.Is(verb + 1, WordClasses.Reflexive | WordClasses.Time) && text[verb + 1].Pos is PartOfSpeech.Det or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Noun;
    }

    private static bool HasFiniteBefore(QuoteText text, int first, int verb)
    {
        for (int i = verb - 1; i >= first && !text.Is(i, WordClasses.Comma | WordClasses.Colon | WordClasses.Semicolon); i--)
        {
            if (text.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nobody says it, but somebody had to or could (faut-il le préciser, pourrait-on dire).</summary>
    private static bool IsNecessity(QuoteText text, int start, int verb)
    {
        bool modal = false;
        for (int i = start; i < verb; i++)
        {
            if (text[i].Lemma is "falloir")
            {
                return true;
            }

            modal |= text[i].Lemma is "pouvoir";
            if (modal && text.Is(i, WordClasses.Impersonal))
            {
                return true;
            }
        }

        return false;
    }

    private static CueForm FormOf(QuoteText text, int verb, bool finiteAuxiliary)
    {
        if (finiteAuxiliary)
        {
            return CueForm.Finite;
        }

        if (text.IsMendedGerund(verb) is { } gerund)
        {
            return gerund ? CueForm.Gerund : CueForm.Finite;
        }

        Morphology morphology = text[verb].Morphology;
        return morphology.VerbForm switch
        {
            VerbForm.Infinitive => CueForm.Infinitive,
            VerbForm.Gerund => CueForm.Gerund,
            VerbForm.Participle => morphology.Tense == Tense.Past || !EndsAsGerund(text, verb) ? CueForm.Participle : CueForm.Gerund,
            _ => EndsAsGerund(text, verb) && morphology.Mood == Mood.None && morphology.VerbForm == VerbForm.None ? CueForm.Gerund : CueForm.Finite,
        };
    }

    /// <summary>The auxiliary that opens the clause a participle closes (hatte sie am Montag gesagt); -1 for none.</summary>
    private static int DistantAuxiliary(QuoteText text, int first, int verb)
    {
        for (int i = verb - 1; i >= first && i >= verb - ParticleReach / 2; i--)
        {
            if (text.Is(i, WordClasses.Comma | WordClasses.Colon | WordClasses.Semicolon) || text.IsQuoted(i))
            {
                return -1;
            }

            if (text.IsFinite(i))
            {
                return text[i].Lemma is "haben" ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether the group says what is done to its subject: être, be, werden with a participle, and no reflexive pronoun.</summary>
    private static bool IsPassive(QuoteText text, int start, int verb)
    {
        for (int i = start; i < verb; i++)
        {
            if (text.Is(i, WordClasses.Reflexive))
            {
                return false;
            }
        }

        for (int i = start; i < verb; i++)
        {
            if (text[i].Pos == PartOfSpeech.Aux && text[i].Lemma is "être" or "be" or "ser" or "werden"
                && (text[verb].Morphology.VerbForm == VerbForm.Participle && text[verb].Morphology.Tense != Tense.Present || (text[verb].Morphology.VerbForm == VerbForm.None && !EndsAsGerund(text, verb)))
                && !EndsAsGerund(text, verb))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAsGerund(QuoteText text, int verb)
    {
        ReadOnlySpan<char> word = text.Word(verb);
        return word.EndsWith("ant", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ndo", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Goes left over auxiliaries and what stands between them and the verb (a une nouvelle fois déclaré, s'est exclamé, ne dit).</summary>
    private static int GroupStart(QuoteText text, int first, int verb, out bool finiteAuxiliary)
    {
        finiteAuxiliary = false;
        int start = verb;
        for (int i = verb - 1; i >= first && i >= verb - GroupReach; i--)
        {
            if (text.IsQuoted(i) != text.IsQuoted(verb))
            {
                break;
            }

            PartOfSpeech pos = text[i].Pos;
            if (pos != PartOfSpeech.Aux && (text.Is(i, WordClasses.Filler) || (text.Is(i, WordClasses.Comma) && i > first && (text.Is(i - 1, WordClasses.Filler) || text.Is(i + 1, WordClasses.Filler)))))
            {
                continue;
            }

            if (pos == PartOfSpeech.Aux || (pos == PartOfSpeech.Verb && text[verb].Morphology.VerbForm == VerbForm.Infinitive && text.IsFinite(i)))
            {
                start = i;
                finiteAuxiliary |= text.IsFinite(i) || text[i].Morphology.VerbForm == VerbForm.None;
            }
            else if (pos == PartOfSpeech.Pron && IsClitic(text, i))
            {
                start = i;
            }
            else if (pos is not (PartOfSpeech.Adv or PartOfSpeech.Part) && !IsInvertedPronoun(text, i))
            {
                break;
            }
        }

        return start;
    }

    private static bool IsInvertedPronoun(QuoteText text, int token) => text.Word(token)[0] == '-' && text.Word(token).Length > 1;

    /// <summary>Whether a pronoun is an object that belongs to the verb's group (s', lui, le, me).</summary>
    private static bool IsClitic(QuoteText text, int token)
    {
        ReadOnlySpan<char> word = text.Word(token);
        return !IsInvertedPronoun(text, token) && text.Lexicon.Language is "fr" or "es"
            && word is "s'" or "s’" or "se" or "l'" or "l’" or "le" or "la" or "les" or "lui" or "leur" or "m'" or "m’" or "me" or "nous" or "en" or "y" or "lo" or "te" or "nos";
    }

    private static int FindSecond(QuoteText text, int verb, int end, string second)
    {
        bool particles = text.Lexicon.HasReportiveMood;
        if (particles && verb > 0 && text[verb - 1].Pos == PartOfSpeech.Pron && text.Word(verb - 1).Equals(second, StringComparison.OrdinalIgnoreCase))
        {
            // Es heißt is as good as heißt es.
            return verb;
        }

        int reach = particles ? ParticleReach : SecondWordReach;
        for (int i = verb + 1; i < end && i <= verb + reach; i++)
        {
            if (text.Word(i).Equals(second, StringComparison.OrdinalIgnoreCase)
                && (!particles || i == verb + 1 || i + 1 >= end || text.IsPunctuation(i + 1) || text.IsQuoted(i + 1) || text.Is(i + 1, WordClasses.And | WordClasses.But | WordClasses.That)))
            {
                return i;
            }
        }

        return -1;
    }
}
