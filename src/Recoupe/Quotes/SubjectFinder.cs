using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds who a reporting verb is said of.</summary>
internal static class SubjectFinder
{
    private const int Reach = 40;
    private const int InversionReach = 14;
    private const int MostGovernors = 4;

    /// <summary>The subject behind the verb: the pronoun of an inversion, or the noun phrase after adverbials.</summary>
    public static SpeakerPhrase? Behind(QuoteText text, in Cue cue, int limit)
    {
        // a-t-il déclaré: the pronoun stands inside the group.
        for (int i = cue.First; i < cue.Verb; i++)
        {
            if (IsHyphenPronoun(text, i))
            {
                return new SpeakerPhrase(i, i + 1);
            }
        }

        bool split = text.Lexicon.HasReportiveMood && cue.Verb - cue.First > 1;
        int from = split ? cue.First + 1 : cue.Verb + 1;
        int stop = split ? cue.Verb : Math.Min(limit, cue.Verb + 1 + InversionReach);
        for (int i = from; i < stop; i++)
        {
            if (IsHyphenPronoun(text, i))
            {
                return new SpeakerPhrase(i, i + 1);
            }

            if (text.IsQuoted(i) != text.IsQuoted(cue.Verb) || text.Is(i, WordClasses.Colon | WordClasses.Stop | WordClasses.Semicolon | WordClasses.That))
            {
                return null;
            }

            PartOfSpeech pos = text[i].Pos;
            bool infinitive = IsInfinitive(text, i) && (text.Lexicon.HasZeroSubject || (!split && i >= cue.End));
            if (infinitive || (pos == PartOfSpeech.Adp && i + 1 < stop && IsInfinitive(text, i + 1)))
            {
                // What is said follows: assure maîtriser la situation, a promis de livrer des céréales.
                return null;
            }

            if (text.Is(i, WordClasses.Comma))
            {
                // An adverbial between commas; anything else ends the search.
                if (i + 1 < stop && (i > from || text[i + 1].Pos is PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Adj || text[i + 1].Morphology.VerbForm == VerbForm.Participle || text.Is(i + 1, WordClasses.When | WordClasses.Time)))
                {
                    continue;
                }

                return null;
            }

            if (AdverbialEnd(text, i, limit) is > 0 and int adverbial)
            {
                i = adverbial - 1;
                continue;
            }

            if (pos == PartOfSpeech.Adp)
            {
                // An adverbial (à plusieurs reprises, lors d'un point presse): behind it.
                int inner = Math.Min(i + 1, limit - 1);
                i = BeforePerson(text, inner, NounPhrases.Core(text, inner, limit)) - 1;
                continue;
            }

            if (NounPhrases.Begins(text, i) && !IsTime(text, i) && IsSubjectPronounOrNoun(text, i))
            {
                int end = NounPhrases.EndOf(text, i, limit);
                return HasHead(text, i, end) ? new SpeakerPhrase(i, end) : null;
            }

            if (text.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Where a person's name begins that only seems to belong to the adverbial before it (à la sortie de l'audience Me X); else the end.</summary>
    private static int BeforePerson(QuoteText text, int first, int end)
    {
        foreach (Mention mention in text.Mentions.Within(text.SpanOf(first, end)))
        {
            int token = text.TokenFrom(mention.Span.Start);
            if (mention is { Type: MentionType.Person, Kind: MentionKind.Name } && token > first + 1 && text[token - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn && text[token - 2].Pos != PartOfSpeech.Adp)
            {
                return char.IsUpper(text.Word(token - 1)[0]) ? token - 1 : token;
            }
        }

        return end;
    }

    /// <summary>The end of a noun phrase that says when (ce jeudi, la semaine dernière); 0 for another.</summary>
    public static int AdverbialEnd(QuoteText text, int token, int limit)
    {
        if (text.Is(token, WordClasses.Time))
        {
            return token + 1;
        }

        if (text[token].Pos is not (PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adj))
        {
            return 0;
        }

        for (int i = token + 1; i < limit && i < token + 4; i++)
        {
            if (text.Is(i, WordClasses.Time | WordClasses.Period))
            {
                int end = i + 1;
                while (end < limit && (text[end].Pos is PartOfSpeech.Adj or PartOfSpeech.Num || text.Is(end, WordClasses.Time)))
                {
                    end++;
                }

                return end;
            }

            if (text[i].Pos is not (PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Det))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>The subject before the verb: through the parser where it has one, else the noun phrase to the left.</summary>
    public static SpeakerPhrase? Before(QuoteText text, in Cue cue, int first)
    {
        if (text.Lexicon.HasReportiveMood && cue.First + 1 < text.Tokens.Length && text.Is(cue.First + 1, WordClasses.He | WordClasses.Impersonal) && text[cue.First + 1].Pos == PartOfSpeech.Pron)
        {
            // A verb-second clause whose subject stands behind its verb (in Brüssel sagte er).
            return null;
        }

        if (cue.Verb + 1 < text.Tokens.Length && IsHyphenPronoun(text, cue.Verb + 1))
        {
            // En revanche, précise-t-il: what stands before is no subject.
            return null;
        }

        if (Parsed(text, cue, first) is { } parsed)
        {
            return parsed;
        }

        int i = cue.First - 1;
        int stop = Math.Max(first, cue.First - Reach);
        while (i >= stop && (text[i].Pos is PartOfSpeech.Adv or PartOfSpeech.Part || text.Is(i, WordClasses.Negation | WordClasses.Reflexive)) && !text.IsQuoted(i))
        {
            i--;
        }

        if (i >= stop && text.IsRelative(i))
        {
            int before = i - 1;
            if (before >= stop && text.Is(before, WordClasses.Comma))
            {
                before--;
            }

            return EndingAt(text, before, stop) is { } antecedent ? antecedent with { Relative = text.Lexicon.HasZeroSubject ? i : -1 } : null;
        }

        if (i >= stop && text.Is(i, WordClasses.Comma) && SkipParenthesis(text, i, stop) is >= 0 and int open)
        {
            int comma = i;
            SpeakerPhrase? outer = open < stop ? null : EndingAt(text, open, stop);
            bool apposition = outer is not null && text[open + 2].Pos is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Det or PartOfSpeech.X or PartOfSpeech.Num && AdverbialEnd(text, open + 2, comma) == 0;
            return apposition ? outer!.Value with { End = comma } : outer;
        }

        if (i < stop || EndingAt(text, i, stop) is not { } phrase)
        {
            return null;
        }

        return InOpeningAdverbial(text, phrase, first) || text.Lexicon.HasReportiveMood && (IsOblique(text, phrase) || AdverbialEnd(text, phrase.First, phrase.End) >= phrase.End) ? null : phrase;
    }

    /// <summary>Whether a phrase hangs on a preposition that opens its clause (in einem Gespräch mit der BBC sagte er, en una entrevista dijo): then the subject stands behind the verb or nowhere.</summary>
    private static bool InOpeningAdverbial(QuoteText text, SpeakerPhrase phrase, int first)
    {
        int before = phrase.First;
        while (before > first && text[before - 1].Pos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num)
        {
            before--;
        }

        if (!AfterPreposition(text, before, first) || text.Lexicon.Language is "en" or "fr")
        {
            return false;
        }

        int start = phrase.First;
        while (start > first && !text.Is(start - 1, WordClasses.Comma | WordClasses.Stop | WordClasses.Semicolon | WordClasses.Colon | WordClasses.And | WordClasses.But | WordClasses.That) && !text.IsFinite(start - 1) && !text.IsQuoted(start - 1))
        {
            start--;
        }

        while (start < phrase.First && text[start].Pos is PartOfSpeech.Adv or PartOfSpeech.Cconj)
        {
            start++;
        }

        return text[start].Pos == PartOfSpeech.Adp;
    }

    /// <summary>Whether the determiner of a phrase shows that it is no subject (dem Sender sagte der Minister).</summary>
    private static bool IsOblique(QuoteText text, SpeakerPhrase phrase) =>
        text[phrase.First].Pos == PartOfSpeech.Det && text[phrase.First].Morphology.Case is GrammaticalCase.Dative or GrammaticalCase.Genitive && text.Word(phrase.First) is not ("die" or "Die" or "das" or "Das");

    /// <summary>The first noun phrase of a passage that can be a subject.</summary>
    public static SpeakerPhrase? FirstOf(QuoteText text, int first, int limit)
    {
        for (int i = first; i < limit; i++)
        {
            if (text.IsQuoted(i))
            {
                continue;
            }

            if (text[i].Pos == PartOfSpeech.Adp)
            {
                i = NounPhrases.Core(text, Math.Min(i + 1, limit - 1), limit) - 1;
                continue;
            }

            if (text.IsFinite(i))
            {
                return null;
            }

            if (AdverbialEnd(text, i, limit) is > 0 and int adverbial)
            {
                i = adverbial - 1;
                continue;
            }

            if (NounPhrases.Begins(text, i) && !IsTime(text, i))
            {
                int end = NounPhrases.EndOf(text, i, limit);
                return HasHead(text, i, end) ? new SpeakerPhrase(i, end) : null;
            }
        }

        return null;
    }

    /// <summary>The noun phrase whose last token is <paramref name="last"/>.</summary>
    public static SpeakerPhrase? EndingAt(QuoteText text, int last, int stop)
    {
        if (last < stop || (!NounPhrases.IsHead(text, last) && text[last].Pos is not (PartOfSpeech.Adj or PartOfSpeech.Num) && text.Word(last) is not ")"))
        {
            return null;
        }

        if (text[last].Pos == PartOfSpeech.Pron)
        {
            return new SpeakerPhrase(last, last + 1);
        }

        // The phrase that reaches this token and starts farthest left without passing a verb or a clause mark.
        int best = last;
        for (int i = last; i >= stop; i--)
        {
            if (text.IsVerbal(i) && text[i].Morphology.VerbForm != VerbForm.Participle)
            {
                break;
            }

            if (text.Is(i, WordClasses.Colon | WordClasses.Stop | WordClasses.Semicolon | WordClasses.That) || (text.IsQuoted(i) && !text.IsQuoted(last)))
            {
                break;
            }

            if (NounPhrases.Begins(text, i) && !IsTime(text, i) && NounPhrases.Core(text, i, last + 1) == last + 1 && !AfterPreposition(text, i, stop))
            {
                best = i;
            }
        }

        // On Thursday Norvane said: the day is no part of the name.
        while (best < last && text.Is(best, WordClasses.Time) && text[best].Pos is PartOfSpeech.Propn or PartOfSpeech.Noun && NounPhrases.IsHead(text, best + 1))
        {
            best++;
        }

        return new SpeakerPhrase(best, last + 1);
    }

    /// <summary>The subject of an infinitive that tells what came next (Et le maire de conclure); null for another.</summary>
    public static SpeakerPhrase? OfNarration(QuoteText text, in Cue cue, int first)
    {
        int of = cue.First - 1;
        if (cue.Form != CueForm.Infinitive || of <= first + 1 || !text.Is(of, WordClasses.Infinitive) || !text.Is(first, WordClasses.And))
        {
            return null;
        }

        int end = NounPhrases.EndOf(text, first + 1, of);
        return end == of && HasHead(text, first + 1, end) ? new SpeakerPhrase(first + 1, end) : null;
    }

    /// <summary>The subject of the verb that governs an infinitive (il a tenu à préciser que, il n'a cessé de répéter que).</summary>
    public static SpeakerPhrase? OfGovernor(QuoteText text, in Cue cue, int first)
    {
        int verb = cue.Verb;
        for (int step = 0; step < MostGovernors; step++)
        {
            verb = text[verb].Head;
            if (verb < first || verb >= cue.First || text.IsQuoted(verb) || Interrupted(text, verb, cue.First))
            {
                return null;
            }

            if (text.IsVerbal(verb) && SubjectOf(text, verb, verb + 1, Math.Max(first, verb - Reach)) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    private static bool Interrupted(QuoteText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Is(i, WordClasses.Comma | WordClasses.Colon | WordClasses.Semicolon | WordClasses.When))
            {
                return true;
            }
        }

        return false;
    }

    private static SpeakerPhrase? Parsed(QuoteText text, in Cue cue, int first) => SubjectOf(text, cue.First, cue.End, Math.Max(first, cue.First - Reach));

    private static SpeakerPhrase? SubjectOf(QuoteText text, int group, int groupEnd, int stop)
    {
        for (int i = group - 1; i >= stop; i--)
        {
            Token token = text[i];
            if (token.Head >= group && token.Head < groupEnd && token.Relation is Relation.Nsubj && !text.IsQuoted(i))
            {
                if (text.IsRelative(i))
                {
                    int before = i - 1;
                    return (before >= stop && text.Is(before, WordClasses.Comma) ? EndingAt(text, before - 1, stop) : EndingAt(text, before, stop)) is { } antecedent ? antecedent with { Relative = text.Lexicon.HasZeroSubject ? i : -1 } : null;
                }

                int start = i;
                while (start > stop && text[start - 1].Head == i && text[start - 1].Relation is Relation.Det or Relation.Amod or Relation.Nummod or Relation.Compound or Relation.Flat)
                {
                    start--;
                }

                if (text.Lexicon.Language == "en" && EndingAt(text, i, stop) is { } whole && whole.First < start)
                {
                    start = whole.First;
                }

                while (start < i && text.Is(start, WordClasses.Time))
                {
                    start++;
                }

                return new SpeakerPhrase(start, Math.Max(i + 1, NounPhrases.EndOf(text, start, group)));
            }
        }

        return null;
    }

    private static bool IsInfinitive(QuoteText text, int token) => text.IsVerbal(token) && text[token].Morphology.VerbForm == VerbForm.Infinitive;

    private static bool AfterPreposition(QuoteText text, int token, int stop) =>
        token > stop && text[token - 1].Pos == PartOfSpeech.Adp && !IsFused(text, token - 1);

    private static bool IsFused(QuoteText text, int token) => text.Word(token) is "Des" or "des" && text.Lexicon.Language == "fr" && (token == 0 || text[token - 1].Pos is not PartOfSpeech.Noun);

    /// <summary>The last token before a parenthesis between commas that ends at <paramref name="comma"/>; -1 when it is none.</summary>
    private static int SkipParenthesis(QuoteText text, int comma, int stop)
    {
        for (int i = comma - 1; i >= stop; i--)
        {
            if (text.IsFinite(i) && !text.IsQuoted(i) && !InRelative(text, i, stop))
            {
                return -1;
            }

            if (text.Is(i, WordClasses.Comma))
            {
                return i - 1;
            }
        }

        return comma - 1;
    }

    private static bool InRelative(QuoteText text, int verb, int stop)
    {
        for (int i = verb - 1; i >= stop && i >= verb - 6; i--)
        {
            if (text.IsRelative(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHyphenPronoun(QuoteText text, int token) =>
        text.Word(token)[0] == '-' && text.Is(token, WordClasses.He | WordClasses.She | WordClasses.They | WordClasses.Impersonal | WordClasses.First | WordClasses.Second);

    private static bool IsSubjectPronounOrNoun(QuoteText text, int token)
    {
        if (text[token].Pos != PartOfSpeech.Pron)
        {
            return true;
        }

        return text.Is(token, WordClasses.He | WordClasses.She | WordClasses.They | WordClasses.Impersonal) || (text.Is(token, WordClasses.It) && text.Lexicon.HasReportiveMood) || text[token].Morphology.PronounType is PronounType.Demonstrative or PronounType.Indefinite;
    }

    /// <summary>Whether a bare noun names a time (mardi, Tuesday): such words are no subjects.</summary>
    public static bool IsTime(QuoteText text, int token) => text.Is(token, WordClasses.Time);

    /// <summary>Whether a phrase has a noun, a name or a pronoun for its head.</summary>
    public static bool HasHead(QuoteText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (NounPhrases.IsHead(text, i) || text.Is(i, WordClasses.Last))
            {
                return true;
            }
        }

        return false;
    }
}
