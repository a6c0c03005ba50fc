using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Reads clauses that hang on a noun of reporting: her claim that …, la afirmación de que …, die Ansicht, dass …, der Appell, … zu ….</summary>
internal sealed class NominalReader(QuoteText text, Passage passage, List<Cue> cues, List<QuoteDraft> drafts)
{
    // How far behind the noun its clause may begin: its own complements stand between.
    private const int ClauseReach = 12;
    private const int PossessorReach = 6;

    public void Read()
    {
        for (int i = passage.First; i < passage.End; i++)
        {
            if (text.Is(i, WordClasses.ReportingNoun) && text[i].Pos == PartOfSpeech.Noun && !text.IsQuoted(i) && !IsTaken(i) && FindClause(i) is { } content)
            {
                SpeakerPhrase? speaker = Possessor(i, content.First) ?? SubjectFinder.FirstOf(text, passage.First, i);
                drafts.Add(new QuoteDraft
                {
                    Pieces = [content],
                    Rule = "noun",
                    Cue = (i, i + 1),
                    Source = speaker is null ? SpeakerSource.Running : SpeakerSource.Phrase,
                    Speaker = speaker ?? default,
                });
            }
        }
    }

    private (int First, int End)? FindClause(int noun)
    {
        Cue cue = new(noun, noun, noun + 1, CueFrames.That, CueForm.Finite);
        if (text.Lexicon.HasReportiveMood && ExtendedInfinitive.Find(text, noun + 1, passage.End) is >= 0 and int group)
        {
            return (group, ClauseExtent.EndOf(text, group, Limit(group), cue with { Form = CueForm.Infinitive }, cues));
        }

        for (int i = noun + 1; i < passage.End && i <= noun + ClauseReach; i++)
        {
            if (text.Is(i, WordClasses.That) && !text.IsQuoted(i) && IsComplementiser(i, noun))
            {
                int end = ClauseExtent.EndOf(text, i, Limit(i), cue, cues);
                return HasFinite(i, end) ? (i, end) : null;
            }

            if (text.IsFinite(i) || text.Is(i, WordClasses.Stop | WordClasses.Colon | WordClasses.Semicolon) || text.IsRelative(i) && !text.Is(i, WordClasses.That))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a that takes up the noun rather than one beside it: behind a comma in German, behind de in Spanish, behind the noun or its complement in English.</summary>
    private bool IsComplementiser(int token, int noun)
    {
        if (text.Lexicon.HasReportiveMood)
        {
            return text.Is(token - 1, WordClasses.Comma);
        }

        if (text.Lexicon.HasZeroSubject)
        {
            return text.Is(token - 1, WordClasses.Of);
        }

        return token + 1 < passage.End && !text.IsVerbal(token + 1) && (token == noun + 1 || text[noun + 1].Pos == PartOfSpeech.Adp && token == NounPhrases.Core(text, noun + 2, token));
    }

    /// <summary>Whose words they are: the genitive or possessive before the noun, or the complement behind it (the claim by X, la afirmación de X).</summary>
    private SpeakerPhrase? Possessor(int noun, int clause)
    {
        if (text.Lexicon.Language == "en")
        {
            for (int i = noun - 1; i > passage.First && i >= noun - PossessorReach; i--)
            {
                if (text.Word(i) is "'s" or "’s" or "'" or "’")
                {
                    return SubjectFinder.EndingAt(text, i - 1, passage.First);
                }

                if (text[i].Pos is not (PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn))
                {
                    break;
                }
            }
        }

        if (noun > passage.First && text.Is(noun - 1, WordClasses.Own))
        {
            return new SpeakerPhrase(noun - 1, noun);
        }

        int behind = noun + 1;
        if (behind + 1 < clause && (text.Is(behind, WordClasses.Of | WordClasses.By) || text[behind].Pos == PartOfSpeech.Adp) && !text.Is(behind + 1, WordClasses.That))
        {
            return new SpeakerPhrase(behind + 1, NounPhrases.EndOf(text, behind + 1, clause, mostAppositions: 0));
        }

        return behind < clause && text.Lexicon.HasReportiveMood && text[behind].Pos == PartOfSpeech.Det && text[behind].Morphology.Case == GrammaticalCase.Genitive
            ? new SpeakerPhrase(behind, NounPhrases.EndOf(text, behind, clause, mostAppositions: 0)) : null;
    }

    private bool IsTaken(int token) => drafts.Exists(draft => draft.Overlaps(token, token + 1) || (draft.Cue is { } cue && cue.First <= token && token < cue.End));

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
}
