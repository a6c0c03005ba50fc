namespace Recoupe.Reuse;

/// <summary>What stands between two words: marks that belong to either, the end of a sentence.</summary>
internal static class GapAnalysis
{
    private const int MaxMarks = 15;

    /// <summary>The code units before <paramref name="end"/> that open something and touch the word there (a quotation mark with its space counts).</summary>
    public static byte OpeningMarks(ReadOnlySpan<char> text, int from, int end)
    {
        int at = end;
        int start = end;
        while (at > from && end - at < MaxMarks)
        {
            char c = text[at - 1];
            if (c is '\u00AB' or '\u201C' or '\u201E' or '"' or '(' or '[' or '\u2018' or '\u2014' or '\u2013')
            {
                // A straight mark that touches the word before closes there.
                if (c == '"' && at - 1 == from && from > 0)
                {
                    break;
                }

                start = --at;
            }
            else if (c is ' ' or '\u00A0' or '\u202F' && at - 1 > from && text[at - 2] is '\u00AB' or '\u2014' or '\u2013')
            {
                at--;
            }
            else
            {
                break;
            }
        }

        return (byte)(end - start);
    }

    /// <summary>The code units from <paramref name="from"/> that close or punctuate and touch the word that ends there.</summary>
    public static byte ClosingMarks(ReadOnlySpan<char> text, int from, int end)
    {
        int at = from;
        int last = from;
        while (at < end && at - from < MaxMarks)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                if (c == '\n' || at + 1 >= end || text[at + 1] is not ('\u00BB' or '!' or '?' or ':' or ';' or '%' or '\u20AC'))
                {
                    break;
                }

                at++;
                continue;
            }

            if (char.IsSurrogate(c))
            {
                break;
            }

            last = ++at;
        }

        return (byte)(last - from);
    }

    /// <summary>Whether a sentence ends between the words that the gap parts.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text, int from, int end)
    {
        bool stop = false;
        for (int i = from; i < end; i++)
        {
            char c = text[i];
            if (c == '\n')
            {
                return true;
            }

            if (c is '.' or '!' or '?' or '\u2026')
            {
                // A single letter before the stop is an initial, not an end.
                stop = c != '.' || from < 2 || char.IsLetterOrDigit(text[from - 2]);
            }
        }

        return stop && end < text.Length && end - from > 1 && (char.IsUpper(text[end]) || char.IsDigit(text[end]));
    }
}
