using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds where reported words end that have no marks of their own to end them.</summary>
internal static class ClauseExtent
{
    // Longer than any reported clause; keeps nested clauses without end linear.
    private const int Longest = 250;

    /// <summary>One past the last token of the content that begins at <paramref name="start"/>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="start">The first token of the content.</param>
    /// <param name="limit">Where the passage, or what another reader has taken, begins to end it.</param>
    /// <param name="cue">The verb that reports it.</param>
    /// <param name="cues">All reporting verbs of the passage.</param>
    public static int EndOf(QuoteText text, int start, int limit, in Cue cue, List<Cue> cues)
    {
        limit = Math.Min(limit, start + Longest);
        int firstWord = text.Is(start, WordClasses.That) ? start + 1 : start;
        int end = QuotedClauseEnd(text, firstWord, limit);
        if (end > 0)
        {
            return end;
        }

        bool finite = false;
        int brackets = 0;
        int i = start;
        for (; i < limit; i++)
        {
            if (text.IsQuoted(i))
            {
                finite |= text.IsFinite(i);
                continue;
            }

            ReadOnlySpan<char> word = text.Word(i);
            if (word is "(" or "[")
            {
                brackets++;
            }
            else if (word is ")" or "]")
            {
                if (--brackets < 0)
                {
                    break;
                }
            }

            if (brackets > 0)
            {
                continue;
            }

            if (text.Is(i, WordClasses.Semicolon) || (text.Is(i, WordClasses.Stop) && EndsSentence(text, i, limit)))
            {
                break;
            }

            if (text.Is(i, WordClasses.Colon) && i + 1 < limit && (text.IsQuoted(i + 1) || i + 1 == limit))
            {
                break;
            }

            if (finite && i > start && text.IsQuoted(i - 1) && text.Is(i, WordClasses.Contrast) && text.Text[text[i - 1].Span.Start] is ',' or '.' or '»' or '”' or '"' && EndsWithStop(text, i - 1))
            {
                break;
            }

            if (text.Is(i, WordClasses.Comma) && StopsAtComma(text, i, start, limit, finite, cue, cues))
            {
                break;
            }

            if (i > start && text.Is(i, WordClasses.And | WordClasses.But) && StopsAtConjunction(text, i, limit, cue, cues))
            {
                break;
            }

            if (i > start && NextCue(cues, i) is { Form: CueForm.Gerund } && finite && text[i - 1].Pos is not (PartOfSpeech.Adp or PartOfSpeech.Aux or PartOfSpeech.Sconj))
            {
                break;
            }

            finite |= text.IsFinite(i) || (text[i].Morphology.VerbForm == VerbForm.Infinitive && cue.Form == CueForm.Infinitive);
        }

        return TrimEnd(text, start, Math.Min(i, limit));
    }

    /// <summary>Drops commas, stops, dashes and joining words that the end of the content left behind.</summary>
    public static int TrimEnd(QuoteText text, int start, int end)
    {
        while (end > start + 1 && !text.IsQuoted(end - 1)
            && (text.Is(end - 1, WordClasses.Comma | WordClasses.Stop | WordClasses.Semicolon | WordClasses.Colon | WordClasses.And | WordClasses.But) || text.IsDash(end - 1)))
        {
            end--;
        }

        return end;
    }

    /// <summary>The end of a stretch that is the whole clause (que « … »): nothing of the clause follows it; 0 when something does.</summary>
    private static int QuotedClauseEnd(QuoteText text, int first, int limit)
    {
        if (first >= limit || !text.IsQuoted(first))
        {
            return 0;
        }

        int end = Math.Min(limit, text.EndTokenOf(text.StretchOf(first)));
        if (end >= limit || text.Is(end, WordClasses.Stop | WordClasses.Semicolon))
        {
            return end;
        }

        bool clause = false;
        for (int i = first; i < end; i++)
        {
            clause |= text.IsFinite(i);
        }

        if (clause && end + 1 < limit && text.Is(end, WordClasses.And | WordClasses.But) && (text.IsVerbal(end + 1) || text.Is(end + 1, WordClasses.Negation)))
        {
            return end;
        }

        return clause && text.Is(end, WordClasses.Comma) && (end + 1 >= limit || !text.IsQuoted(end + 1)) ? end : 0;
    }

    private static bool EndsSentence(QuoteText text, int token, int limit) => token + 1 >= limit || text.Word(token).Length <= 3;

    private static bool StopsAtComma(QuoteText text, int comma, int start, int limit, bool finite, in Cue cue, List<Cue> cues)
    {
        int next = comma + 1;
        if (next >= limit)
        {
            return true;
        }

        if (text.IsQuoted(next))
        {
            return false;
        }

        int index = CueIndex(cues, next);
        if (index < cues.Count && cues[index].First <= next + 1 && cues[index].Form is CueForm.Gerund or CueForm.Participle)
        {
            return true;
        }

        if (!finite && cue.Form != CueForm.Infinitive && comma - start < 12)
        {
            return false;
        }

        if (finite && text.IsQuoted(comma - 1) && !text.Is(next, WordClasses.And | WordClasses.But | WordClasses.Relative | WordClasses.That) && text[next].Pos != PartOfSpeech.Adp && AfterSubordinator(text, start))
        {
            return true;
        }

        // Nachdem sie gesagt hatte, dass …, begann …; la ministra, quien dijo que …, salió: the verb behind the comma is that of the clause around the cue's.
        if (finite && text.IsFinite(next) && (text.Lexicon.HasReportiveMood && AfterSubordinator(text, start) || text.Lexicon.HasZeroSubject && cue.First > 0 && text.IsRelative(cue.First - 1)))
        {
            return true;
        }

        // A gerund that opens its sentence has the main clause behind it.
        if (finite && cue.Form == CueForm.Gerund && char.IsUpper(text.Word(cue.First)[0]) && !text.Is(next, WordClasses.And | WordClasses.But | WordClasses.That) && !text.IsRelative(next) && NounPhrases.Begins(text, next))
        {
            return true;
        }

        if (text.Is(next, WordClasses.Contrast) && !HasConditional(text, next, limit) || (text.Is(next, WordClasses.Aside) && CueWithin(cues, next, next + 8)))
        {
            return true;
        }

        if (text.Is(next, WordClasses.Source) && text.Lexicon.SourcesOf(text.LowerWord(next)).Length > 0 && !IsBarePreposition(text, next))
        {
            return true;
        }

        if (text.Is(next, WordClasses.When) && next + 2 < limit
            && (text[next + 1].Morphology.VerbForm is VerbForm.Infinitive or VerbForm.Gerund || text[next + 2].Morphology.VerbForm == VerbForm.Infinitive))
        {
            return true;
        }

        // Pensó que hay vida sin él, pero … se encargó: the narrative past takes up the story again.
        if (finite && text.Is(next, WordClasses.And | WordClasses.But) && (text.Lexicon.HasZeroSubject ? NarratesAgain(text, start, comma, limit, cue) : text.Lexicon.Language == "en" && TakesUpCue(text, next, limit, cue)))
        {
            return true;
        }

        // Il part, disant qu'il reviendra, mais la porte reste close: what a gerund reports is over where the main clause is contradicted.
        if (finite && cue.Form == CueForm.Gerund && text.Lexicon.HasInversion && text.Is(next, WordClasses.But) && !text.Is(next + 1 < limit ? next + 1 : next, WordClasses.That))
        {
            return true;
        }

        // "…, et ceci …" goes on about the saying.
        if (finite && text.Is(next, WordClasses.And) && next + 1 < limit && text.Word(next + 1) is "ceci" or "cela" or "c'" or "c’")
        {
            return true;
        }

        // ", ce qui …" is the author's comment.
        if (text.Word(next) is "ce" && next + 1 < limit && text.Is(next + 1, WordClasses.Relative | WordClasses.That))
        {
            return true;
        }

        return CueWithin(cues, next, next + 2) && cues[CueIndex(cues, next)].Form != CueForm.Infinitive;
    }

    /// <summary>Whether a verb without a subject of its own, in the tense of the cue, goes on with what the speaker did (said it was true, but declined …).</summary>
    private static bool TakesUpCue(QuoteText text, int conjunction, int limit, in Cue cue)
    {
        int verb = conjunction + 1;
        while (verb < limit && (text[verb].Pos == PartOfSpeech.Adv || text.Is(verb, WordClasses.Negation)))
        {
            verb++;
        }

        return verb < limit && text.IsFinite(verb) && TenseOf(text, cue) != Tense.None && text[verb].Morphology.Tense == TenseOf(text, cue) && cue.Form == CueForm.Finite;
    }

    /// <summary>Whether the clause behind a comma is in the past of the cue while the reported one before it is not.</summary>
    private static bool NarratesAgain(QuoteText text, int start, int comma, int limit, in Cue cue)
    {
        if (TenseOf(text, cue) != Tense.Past)
        {
            return false;
        }

        for (int i = start; i < comma; i++)
        {
            if (text.IsFinite(i) && text[i].Morphology.Tense is Tense.Past or Tense.Imperfect)
            {
                return false;
            }
        }

        for (int i = comma + 1; i < limit && i < comma + 12; i++)
        {
            if (text.IsFinite(i))
            {
                return text[i].Morphology.Tense == Tense.Past && text[i].Morphology.Mood is Mood.Indicative or Mood.None && text[i].Morphology.Person is Person.Third or Person.None;
            }
        }

        return false;
    }

    /// <summary>Whether a clause of contrast stays in the mood of the report: then it is part of it.</summary>
    private static bool HasConditional(QuoteText text, int first, int limit)
    {
        for (int i = first; i < limit && i < first + 25; i++)
        {
            if (text.IsFinite(i))
            {
                return text[i].Morphology.Mood == Mood.Conditional;
            }
        }

        return false;
    }

    /// <summary>Whether the reporting clause hangs on a main clause that is still to come (Alors que X avait exigé que …, Y …).</summary>
    private static bool AfterSubordinator(QuoteText text, int start)
    {
        for (int i = start - 1; i >= 0 && i >= start - 20; i--)
        {
            if (text.Is(i, WordClasses.Stop))
            {
                return false;
            }

            if (text.Is(i, WordClasses.Subordinate) && (i == 0 || text.Is(i - 1, WordClasses.Stop | WordClasses.Comma) || char.IsUpper(text.Word(i)[0])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StopsAtConjunction(QuoteText text, int conjunction, int limit, in Cue cue, List<Cue> cues)
    {
        int next = conjunction + 1;
        if (next >= limit || text.IsQuoted(next) || text.Is(next, WordClasses.That))
        {
            return false;
        }

        int index = CueIndex(cues, next);
        if (index < cues.Count && cues[index].First <= next + 2 && cues[index].First >= next)
        {
            Cue other = cues[index];
            if (other.Form == CueForm.Finite && cue.Form != CueForm.Gerund)
            {
                return SameTense(text, cue, other) || !cue.Has(CueFrames.Weak);
            }

            return other.Form == CueForm.Gerund || (other.Form == CueForm.Participle && cue.First < cue.Verb);
        }

        return false;
    }

    /// <summary>Whether a stretch that ends at a token has a comma or stop of its own inside its closing mark.</summary>
    private static bool EndsWithStop(QuoteText text, int token)
    {
        MarkedStretch stretch = text.Stretches[text.StretchOf(token)];
        return text.Text[stretch.Inner.End - 1] is ',' or '.' or '!' or '?';
    }

    private static bool SameTense(QuoteText text, in Cue cue, in Cue other) =>
        TenseOf(text, cue) == TenseOf(text, other);

    private static Tense TenseOf(QuoteText text, in Cue cue)
    {
        for (int i = cue.First; i < cue.End; i++)
        {
            if (text.IsFinite(i))
            {
                return text[i].Morphology.Tense;
            }
        }

        return Tense.None;
    }

    private static bool CueWithin(List<Cue> cues, int from, int to)
    {
        int index = CueIndex(cues, from);
        return index < cues.Count && cues[index].First < to;
    }

    private static Cue? NextCue(List<Cue> cues, int first)
    {
        int index = CueIndex(cues, first);
        return index < cues.Count && cues[index].First == first ? cues[index] : null;
    }

    /// <summary>The index of the first cue whose group starts at or after a token.</summary>
    public static int CueIndex(List<Cue> cues, int token)
    {
        int low = 0;
        int high = cues.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (cues[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static bool IsBarePreposition(QuoteText text, int token)
    {
        foreach (SourcePhrase phrase in text.Lexicon.SourcesOf(text.LowerWord(token)))
        {
            if (phrase.Words.Length == 1 && phrase.Complement != SourceComplement.Person)
            {
                return false;
            }
        }

        return true;
    }
}
