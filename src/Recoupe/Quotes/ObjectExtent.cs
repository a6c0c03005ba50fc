using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds where an object ends that holds quoted words.</summary>
internal static class ObjectExtent
{
    // As for a clause.
    private const int Longest = 250;

    /// <summary>One past the last token of an object that holds quoted words: its complements belong to it, a clause behind it does not.</summary>
    public static int EndOf(QuoteText text, int start, int limit, List<Cue> cues)
    {
        limit = Math.Min(limit, start + Longest);
        int i = start;
        while (i < limit && !text.IsQuoted(i))
        {
            i++;
        }

        if (i >= limit)
        {
            return ClauseExtent.EndOf(text, start, limit, default, cues);
        }

        i = Math.Min(limit, text.EndTokenOf(text.StretchOf(i)));
        int end = i;
        while (i < limit)
        {
            if (text.IsQuoted(i))
            {
                i = Math.Min(limit, text.EndTokenOf(text.StretchOf(i)));
                end = i;
                continue;
            }

            if (text.Is(i, WordClasses.Comma) && i + 1 < limit && (text[i + 1].Pos == PartOfSpeech.Adp && i + 2 < limit && text.IsRelative(i + 2) || QuotedAhead(text, i + 1, limit)))
            {
                i++;
                continue;
            }

            if ((text.IsRelative(i) && text[i - 1].Pos == PartOfSpeech.Adp) || (text.Is(i, WordClasses.That) && QuotedAhead(text, i + 1, limit)))
            {
                end = ++i;
                continue;
            }

            if (text.Is(i, WordClasses.Comma | WordClasses.Stop | WordClasses.Semicolon | WordClasses.Colon | WordClasses.That | WordClasses.When | WordClasses.Contrast) || text.IsRelative(i)
                || text.IsDash(i) || text.IsFinite(i) && !InRelative(text, i, start))
            {
                break;
            }

            if (text.Is(i, WordClasses.And | WordClasses.But) && !QuotedAhead(text, i + 1, limit))
            {
                break;
            }

            end = ++i;
        }

        return ClauseExtent.TrimEnd(text, start, end);
    }

    private static bool InRelative(QuoteText text, int token, int start)
    {
        for (int i = token - 1; i > start && i > token - 12; i--)
        {
            if (text.IsRelative(i) && text[i - 1].Pos == PartOfSpeech.Adp)
            {
                return true;
            }
        }

        return false;
    }

    private static bool QuotedAhead(QuoteText text, int from, int limit)
    {
        for (int i = from; i < limit && i < from + 6; i++)
        {
            if (text.IsQuoted(i))
            {
                return true;
            }

            if (text.IsVerbal(i) || text.Is(i, WordClasses.Comma | WordClasses.Stop | WordClasses.Colon))
            {
                return false;
            }
        }

        return false;
    }
}
