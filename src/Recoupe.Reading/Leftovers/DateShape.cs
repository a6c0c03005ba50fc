using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>Lines that give nothing but a date, and bare dates at the head of a line.</summary>
internal static class DateShape
{
    private const int MaxLine = 90;

    // A time alone ("10 p.m.", "9h05") is how live blogs head their entries: a date has a year, a month's name or a full numeric form.
    private const int LeastLetters = 4;

    /// <summary>Whether <paramref name="line"/> is a date and nothing else.</summary>
    public static bool IsDateLine(ReadOnlySpan<char> line, LeftoverLexicon lexicon)
    {
        if (line.Length > MaxLine)
        {
            return false;
        }

        string folded = Folding.Fold(line);
        bool digits = false;
        bool dated = false;
        int at = 0;
        while (at < folded.Length)
        {
            char c = folded[at];
            if (char.IsAsciiDigit(c))
            {
                int length = NumericLength(folded.AsSpan(at));
                dated |= IsNumericDate(folded.AsSpan(at, length)) || (length == 4 && folded[at] is '1' or '2');
                digits = true;
                at += length;
            }
            else if (char.IsLetter(c))
            {
                // "18h05" is letters between figures; "p.m" has its stop inside.
                int length = 1;
                while (at + length < folded.Length && (char.IsLetter(folded[at + length])
                    || (folded[at + length] is '.' or '\'' && at + length + 1 < folded.Length && char.IsLetter(folded[at + length + 1]))))
                {
                    length++;
                }

                if (!lexicon.DateWords.Contains(folded.AsSpan(at, length)))
                {
                    return false;
                }

                dated |= length >= LeastLetters;
                at += length;
            }
            else if (c is '"' or '«' or '$' or '€' or '%' or '?')
            {
                return false;
            }
            else
            {
                at++;
            }
        }

        return digits && dated;
    }

    /// <summary>The length of a label with a bare numeric date before the text of a line ("date 2022-10 "), 0 without one.</summary>
    public static int PrefixLength(ReadOnlySpan<char> line, LeftoverLexicon lexicon)
    {
        string folded = Folding.Fold(line[..Math.Min(line.Length, 60)]);
        int label = lexicon.DateLabels.LengthAtStart(folded);
        if (label == 0)
        {
            return 0;
        }

        int at = label;
        while (at < folded.Length && folded[at] is ' ' or ':')
        {
            at++;
        }

        int date = NumericLength(folded.AsSpan(at));
        bool bare = date > 0 && IsNumericDate(folded.AsSpan(at, date)) && at + date < folded.Length && char.IsWhiteSpace(folded[at + date]);
        return bare && at > label ? at + date : 0;
    }

    private static int NumericLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length])
            || (length + 1 < text.Length && text[length] is '-' or '/' or '.' && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]))))
        {
            length++;
        }

        return length;
    }

    // 2022-10, 2022-10-11, 11/10/2022, 11.10.22
    private static bool IsNumericDate(ReadOnlySpan<char> number)
    {
        int separators = number.Count('-') + number.Count('/') + number.Count('.');
        return separators == 2 || (separators == 1 && number.Length == 7 && number[4] is '-' or '/' && number[0] is '1' or '2');
    }
}
