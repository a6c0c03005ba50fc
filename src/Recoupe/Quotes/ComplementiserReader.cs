using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Tells the complementiser of a reported clause from the other words that look like it.</summary>
internal sealed class ComplementiserReader(QuoteText text, Passage passage, List<Cue> cues)
{
    /// <summary>Whether a word like que opens what a cue reports; elsewhere it is a relative pronoun or part of another conjunction.</summary>
    public bool IsComplementiser(int token, in Cue cue, int from)
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
}
