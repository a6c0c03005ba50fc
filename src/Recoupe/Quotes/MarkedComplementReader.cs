using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Reads speech in marks behind its cue: a stretch, what a colon introduces, an object with quoted words.</summary>
internal sealed class MarkedComplementReader(QuoteText text, Passage passage, Passage? next, List<Cue> cues, List<QuoteDraft> drafts)
{
    // How far from a verb that takes no object a quoted word may stand.
    private const int FragmentReach = 2;

    /// <summary>A stretch behind the cue: the speech itself, or an object that holds it.</summary>
    public (int, int, string)? Quoted(in Cue cue, int stretchToken)
    {
        int stretch = text.StretchOf(stretchToken);
        int end = Math.Min(passage.End, text.EndTokenOf(stretch));
        bool direct = OnlyAdverbials(cue, stretchToken);
        if (direct && cue.Has(CueFrames.Say) && (StretchClassifier.HasFinite(text, stretchToken, end) || end - stretchToken > 4))
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
        return (first, ObjectExtent.EndOf(text, first, QuoteDraft.LimitOf(drafts, first, passage.End), cues), direct ? "fragment" : "object");
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
        if (!StretchClassifier.HasFinite(text, first, end))
        {
            return ObjectExtent.EndOf(text, first, QuoteDraft.LimitOf(drafts, first, passage.End), cues);
        }

        if (end >= passage.End || text.Is(end, WordClasses.Comma | WordClasses.Stop | WordClasses.And | WordClasses.Semicolon) || text[end].Pos == PartOfSpeech.Adp || text.IsDash(end))
        {
            return end;
        }

        return ClauseExtent.EndOf(text, first, QuoteDraft.LimitOf(drafts, first, passage.End), cue, cues);
    }

    public (int, int, string)? Colon(in Cue cue, int colon)
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

            return StretchClassifier.HasFinite(text, first, passage.End) && cue.Has(CueFrames.Say)
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
}
