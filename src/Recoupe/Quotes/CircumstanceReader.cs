using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Reads to whom something was said and where (told reporters, a déclaré à la presse, im Interview mit der Zeitung, sur X, dans un communiqué), where the text around a cue gives it.</summary>
internal static class CircumstanceReader
{
    private const int Reach = 24;
    private const int NounReach = 4;

    /// <summary>Sets the addressee and the medium of a draft.</summary>
    public static void Read(QuoteText text, Passage passage, QuoteDraft draft)
    {
        if (draft.Cue is not { } cue || text.IsQuoted(cue.First))
        {
            return;
        }

        int behind = cue.End;
        int stop = Math.Min(passage.End, behind + Reach);
        ReadRegion(text, draft, behind, stop, told: true);
        int before = draft.First >= cue.First && draft.Source == SpeakerSource.Phrase && draft.Speaker.First < cue.First ? draft.Speaker.First : cue.First;
        int start = passage.First;
        foreach ((_, int end) in draft.Pieces)
        {
            start = end <= before ? Math.Max(start, end) : start;
        }

        // In a statement on Monday, she said …: the adverbial opens the clause of the cue.
        ReadRegion(text, draft, Math.Max(start, before - Reach), before, told: false);
    }

    private static void ReadRegion(QuoteText text, QuoteDraft draft, int first, int stop, bool told)
    {
        for (int i = first; i < stop; i++)
        {
            if (draft.Overlaps(i, i + 1) || (told && text.Is(i, WordClasses.Stop | WordClasses.Colon | WordClasses.Semicolon | WordClasses.That)))
            {
                return;
            }

            if (draft.Source == SpeakerSource.Phrase && draft.Speaker.Overlaps(i, i + 1))
            {
                i = draft.Speaker.End - 1;
                continue;
            }

            if (text.IsQuoted(i) || (text.IsFinite(i) && i > first))
            {
                if (told)
                {
                    return;
                }

                continue;
            }

            int phrase = PhraseStart(text, i, stop, told && i == first);
            if (phrase < 0 || !NounPhrases.Begins(text, phrase) || SubjectFinder.AdverbialEnd(text, phrase, stop) > 0)
            {
                continue;
            }

            int end = Math.Min(stop, NounPhrases.Core(text, phrase, stop));
            if (Names(text, phrase, end, WordClasses.Medium) && phrase > i)
            {
                draft.Medium ??= new SpeakerPhrase(i, end);
            }
            else if (text.Is(i, WordClasses.OnAir) && phrase > i && IsInstitution(text, phrase, end))
            {
                draft.Medium ??= new SpeakerPhrase(i, end);
            }
            else if (told && (phrase == i || text.Is(i, WordClasses.ToWhom)) && IsSomebody(text, phrase, end))
            {
                draft.Addressee ??= new SpeakerPhrase(phrase, end);
            }
            else
            {
                continue;
            }

            i = end - 1;
        }
    }

    /// <summary>Where the noun phrase of an adverbial begins: behind its preposition, or at once for the bare object of a verb of telling and a German dative; -1 for none.</summary>
    private static int PhraseStart(QuoteText text, int token, int stop, bool atVerb)
    {
        if (text[token].Pos == PartOfSpeech.Adp || text[token].SecondPos != PartOfSpeech.None)
        {
            return token + 1 < stop ? token + 1 : -1;
        }

        bool told = atVerb && text.Lexicon.HasReportiveMood && text[token].Pos == PartOfSpeech.Det && token + 1 < stop && text.Is(token + 1, WordClasses.Audience);
        bool dative = told || text.Lexicon.HasReportiveMood && text[token].Pos is PartOfSpeech.Det or PartOfSpeech.Pron && text[token].Morphology.Case == GrammaticalCase.Dative;
        bool bare = !text.Lexicon.HasInversion && !text.Lexicon.HasZeroSubject && atVerb && token > 0 && text.LemmaOf(token - 1) is { } lemma && Tells(text, lemma);
        return dative || bare ? token : -1;
    }

    private static bool Tells(QuoteText text, string lemma)
    {
        foreach (CueVerb verb in text.Lexicon.VerbsOf(lemma))
        {
            if ((verb.Frames & CueFrames.Addressee) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(QuoteText text, int first, int end, WordClasses classes)
    {
        for (int i = first; i < end && i < first + NounReach; i++)
        {
            if (text.Is(i, classes))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInstitution(QuoteText text, int first, int end)
    {
        foreach (Mention mention in text.Mentions.Within(text.SpanOf(first, end)))
        {
            if (mention.Type == MentionType.Organisation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSomebody(QuoteText text, int first, int end)
    {
        if (Names(text, first, end, WordClasses.Audience | WordClasses.Naming) || end - first == 1 && text.Is(first, WordClasses.He | WordClasses.She | WordClasses.They | WordClasses.First))
        {
            return true;
        }

        for (int i = first; i < end && i < first + NounReach; i++)
        {
            if (text[i].Lemma is { } lemma && text.Lexicon.IsRole(lemma))
            {
                return true;
            }
        }

        foreach (Mention mention in text.Mentions.Within(text.SpanOf(first, end)))
        {
            if (mention.Type is MentionType.Person or MentionType.Organisation && mention.Kind != MentionKind.Pronoun)
            {
                return true;
            }
        }

        return false;
    }
}
