using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>The signs that end and bound what is said.</summary>
internal static class QuoteSigns
{
    /// <summary>Whether <paramref name="c"/> is a quotation mark of any kind.</summary>
    public static bool IsMark(char c) => c is '"' or '«' or '»' or '“' or '”' or '„' or '‟';

    /// <summary>Whether a sentence ends with the sign at <paramref name="at"/>: a stop that no letter or digit follows.</summary>
    public static bool EndsSentence(string text, int at, int end)
    {
        if (text[at] == '\n')
        {
            return true;
        }

        bool stop = text[at] is '.' or '!' or '?' or ';' or '…';
        return stop && (at + 1 >= end || !char.IsLetterOrDigit(text[at + 1])) && !(text[at] == '.' && IsInitial(text, at));
    }

    /// <summary>The stretch without white space, commas and stops around it.</summary>
    public static Span Trim(string text, Span span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && IsEdge(text[start]))
        {
            start++;
        }

        while (end > start && IsEdge(text[end - 1]))
        {
            end--;
        }

        return new Span(start, end);
    }

    // "M." and "J." end no sentence.
    private static bool IsInitial(string text, int stop) =>
        stop >= 1 && char.IsUpper(text[stop - 1]) && (stop == 1 || !char.IsLetterOrDigit(text[stop - 2]));

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or '.' or ':';
}
