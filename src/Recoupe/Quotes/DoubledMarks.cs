using System.Buffers;
using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Quotation marks typed as two apostrophes or two backquotes (``so''), as archives of newspapers have them.</summary>
internal static class DoubledMarks
{
    private static readonly SearchValues<char> OtherMarks = SearchValues.Create("\"“”„«»");

    /// <summary>The text with each pair as one straight mark and a space, of the same length; the text itself when it has none.</summary>
    public static string Replace(string text)
    {
        if (!text.Contains("''", StringComparison.Ordinal) && !text.Contains("``", StringComparison.Ordinal) || text.AsSpan().IndexOfAny(OtherMarks) >= 0)
        {
            // Beside other marks two apostrophes are markup or a slip.
            return text;
        }

        char[] characters = text.ToCharArray();
        for (int i = 0; i + 1 < characters.Length; i++)
        {
            if (characters[i] is not ('\'' or '`') || characters[i + 1] != characters[i])
            {
                continue;
            }

            // The mark stands next to the words it encloses, so that its neighbours tell its side.
            bool opens = (i == 0 || char.IsWhiteSpace(characters[i - 1]) || characters[i - 1] is '(' or '[') && i + 2 < characters.Length && !char.IsWhiteSpace(characters[i + 2]);
            characters[i] = opens ? ' ' : '"';
            characters[i + 1] = opens ? '"' : ' ';
            i++;
        }

        return new string(characters);
    }

    /// <summary>The span of a stretch of the replaced text with the whole of its doubled marks.</summary>
    public static Span Widen(string original, string replaced, Span span)
    {
        if (ReferenceEquals(original, replaced))
        {
            return span;
        }

        int start = span.Start > 0 && IsSecond(original, replaced, span.Start, span.Start - 1) ? span.Start - 1 : span.Start;
        int end = span.End < original.Length && IsSecond(original, replaced, span.End - 1, span.End) ? span.End + 1 : span.End;
        return new Span(start, end);
    }

    private static bool IsSecond(string original, string replaced, int mark, int other) =>
        replaced[mark] == '"' && original[mark] is '\'' or '`' && original[other] == original[mark] && replaced[other] == ' ';
}
