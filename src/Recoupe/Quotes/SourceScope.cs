using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds how far what a source says reaches to both sides of its phrase: the clause around it, up to what other readers have taken.</summary>
internal sealed class SourceScope(QuoteText text, Passage passage, List<QuoteDraft> drafts)
{
    private const int SubordinateReach = 8;
    private const int ComplementReach = 15;

    /// <summary>The comma that closes a source phrase at the head of a sentence, when only its complements stand before it (según el decreto aprobado ayer por el Consejo, …); else its end.</summary>
    public int ToComma(int end)
    {
        for (int i = end; i < passage.End && i < end + ComplementReach; i++)
        {
            if (text.Is(i, WordClasses.Comma))
            {
                return i;
            }

            if (text.IsFinite(i) || text.IsQuoted(i) || text.IsPunctuation(i))
            {
                return end;
            }
        }

        return end;
    }

    /// <summary>Passes over a relative clause that belongs to the source (selon le maire, qui …, …).</summary>
    public int SkipRelative(int end)
    {
        if (end + 1 >= passage.End || !text.Is(end, WordClasses.Comma) || !text.IsRelative(end + 1))
        {
            return end;
        }

        bool finite = false;
        for (int i = end + 2; i < passage.End; i++)
        {
            finite |= text.IsFinite(i);
            if (finite && text.Is(i, WordClasses.Comma))
            {
                return i;
            }
        }

        return end;
    }

    public int ClauseStart(int first)
    {
        int start = passage.First;
        foreach (QuoteDraft draft in drafts)
        {
            int taken = Math.Max(draft.End, draft.Cue?.End ?? 0);
            if (taken <= first)
            {
                start = Math.Max(start, taken);
            }
        }

        for (int i = first - 1; i > start; i--)
        {
            if (text.Word(i) is "(")
            {
                return i + 1;
            }

            if (text.Word(i) is ")")
            {
                break;
            }
        }

        for (int i = first - 1; i > start; i--)
        {
            if (!text.IsQuoted(i) && text.Is(i, WordClasses.Stop | WordClasses.Semicolon | WordClasses.Colon))
            {
                return i + 1;
            }
        }

        // Within a relative or subordinate clause, that clause is what the source says.
        for (int i = first - 1; i > start && i >= first - SubordinateReach; i--)
        {
            if (text.IsQuoted(i) || text.IsFinite(i))
            {
                break;
            }

            if (text.Is(i, WordClasses.Comma) && i + 1 < first && (text.IsRelative(i + 1) || text.Is(i + 1, WordClasses.Article) && i + 2 < first && text.IsRelative(i + 2) || text.Is(i + 1, WordClasses.Because | WordClasses.Subordinate)))
            {
                return i + 1;
            }
        }

        while (start < first && !text.IsQuoted(start) && (text.IsPunctuation(start) || text.IsDash(start)))
        {
            start++;
        }

        return start;
    }

    public int ClauseEnd(int end)
    {
        int stop = passage.End;
        foreach (QuoteDraft draft in drafts)
        {
            int taken = Math.Min(draft.First, draft.Cue?.First ?? int.MaxValue);
            if (taken >= end)
            {
                stop = Math.Min(stop, taken);
            }
        }

        for (int i = end; i < stop; i++)
        {
            if (!text.IsQuoted(i) && (text.Is(i, WordClasses.Semicolon) || (i <= end && text.Word(i) is ")")))
            {
                return i;
            }
        }

        return stop;
    }

    public bool OnlyJoins(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!text.Is(i, WordClasses.And | WordClasses.But | WordClasses.Comma) && text[i].Pos != PartOfSpeech.Adv && !text.IsPunctuation(i))
            {
                return false;
            }
        }

        return true;
    }

    public bool HasFinite(int first, int end)
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
