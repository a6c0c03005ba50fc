using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>Captions and picture credits, by where the names of photographers and agencies stand in them.</summary>
internal static class CaptionShape
{
    private const int MaxLine = 420;
    private const int CreditAtEnd = 90;
    private const int CreditAtStart = 70;

    // Short names are also abbreviations of states and much else.
    private const int LongName = 5;

    /// <summary>Whether the line is a caption with its credit, or a credit alone.</summary>
    public static bool Is(ReadOnlySpan<char> line, LeftoverLexicon lexicon)
    {
        if (line.Length > MaxLine)
        {
            return false;
        }

        string folded = Folding.Fold(line);
        return IsIconName(folded) || IsNameAndOutlet(line, lexicon) || StartsWithNameAndOutlet(line, lexicon) || HasMark(line, folded, lexicon) || EndsWithAgency(line, folded, lexicon) || StartsWithAgency(folded, lexicon);
    }

    /// <summary>Whether the line is nothing but a credit, which belongs to a caption beside it.</summary>
    public static bool IsCreditOnly(ReadOnlySpan<char> line, LeftoverLexicon lexicon) =>
        line.Length <= CreditAtEnd && line is ['(', .., ')'] && Is(line, lexicon);

    // "(Ana Ruiz / Gaceta del Sur)"
    private static bool IsNameAndOutlet(ReadOnlySpan<char> line, LeftoverLexicon lexicon) =>
        line is ['(', .., ')'] && line.Length <= CreditAtEnd && line.Contains(" / ", StringComparison.Ordinal) && PersonShape.IsNames(line[1..^1].Trim(), lexicon);

    // "Ana Ruiz / Gaceta del Sur - Les secours sur place"
    private static bool StartsWithNameAndOutlet(ReadOnlySpan<char> line, LeftoverLexicon lexicon)
    {
        int dash = line.IndexOf(" - ", StringComparison.Ordinal);
        return dash is > 0 and <= CreditAtStart && line[..dash].Contains(" / ", StringComparison.Ordinal) && PersonShape.IsNames(line[..dash].Trim(), lexicon);
    }

    // photo_camera, play_arrow: names of icons, which a font would have shown.
    private static bool IsIconName(string folded)
    {
        int end = folded.AsSpan().IndexOf(' ');
        ReadOnlySpan<char> word = end < 0 ? folded : folded.AsSpan(0, end);
        return word.Length > 4 && word.Contains('_') && !word.ContainsAnyExceptInRange('_', 'z');
    }

    // "Photo: …" at the start or after a full stop or a bracket near the end, "© …".
    private static bool HasMark(ReadOnlySpan<char> line, string folded, LeftoverLexicon lexicon)
    {
        int sign = Math.Max(folded.LastIndexOf('©'), folded.LastIndexOf("(c)", StringComparison.Ordinal));
        if (sign >= 0 && folded.Length - sign <= CreditAtEnd)
        {
            return true;
        }

        int from = Math.Max(0, folded.Length - CreditAtEnd);
        for (int at = from; at < folded.Length; at++)
        {
            if (!LineKey.IsWordChar(folded[at]) || (at > 0 && LineKey.IsWordChar(folded[at - 1])))
            {
                continue;
            }

            int length = lexicon.CaptionMarks.LengthAtStart(folded.AsSpan(at));
            if (length > 0 && IsCreditAfter(line, folded, at + length) && IsOpeningBefore(folded, at))
            {
                return true;
            }
        }

        return false;
    }

    // A colon, or a phrase that ends in "by", and then a name.
    private static bool IsCreditAfter(ReadOnlySpan<char> line, string folded, int end)
    {
        int at = end;
        while (at < folded.Length && folded[at] == ' ')
        {
            at++;
        }

        bool colon = at < folded.Length && folded[at] is ':' or '/';
        bool by = end >= 3 && folded.AsSpan(0, end).EndsWith(" by") || folded.AsSpan(0, end).EndsWith(" of");
        if (colon)
        {
            at++;
            while (at < folded.Length && folded[at] == ' ')
            {
                at++;
            }
        }

        return (colon || by) && at < line.Length && (char.IsUpper(line[at]) || line[at] is '@' or '©' || char.IsAsciiLetterLower(line[at])) && line.Length - at <= 60;
    }

    private static bool IsOpeningBefore(string folded, int at)
    {
        int before = at - 1;
        while (before >= 0 && folded[before] == ' ')
        {
            before--;
        }

        return before < 0 || folded[before] is '.' or '(' or '[' or '|' or '/' or '!' or '?' or '»' or '"' or '-' or '–' or '—' or '©' or ',';
    }

    // "… le président. Ludovic Marin / AFP", "(Rich Pedroncelli / Associated Press)", "… | Getty Images"
    private static bool EndsWithAgency(ReadOnlySpan<char> line, string folded, LeftoverLexicon lexicon)
    {
        int end = folded.Length;
        while (end > 0 && folded[end - 1] is ')' or ']' or ' ' or '.' or ',' || (end > 0 && char.IsAsciiDigit(folded[end - 1])))
        {
            end--;
        }

        // "(AP Photo/Alan Diaz, File)": the agency stands before the name.
        int bracket = folded.LastIndexOf('(');
        if (bracket >= 0 && folded.Length - bracket <= CreditAtEnd && folded.AsSpan(bracket).Contains('/') && folded.AsSpan(bracket).Contains(')')
            && lexicon.Agencies.IsIn(folded.AsSpan(bracket)))
        {
            return true;
        }

        int agency = lexicon.Agencies.LengthAtEnd(folded.AsSpan(0, end));
        if (agency == 0)
        {
            return false;
        }

        int start = end - agency;
        if (!char.IsUpper(line[start]) && folded[..start].TrimEnd() is not [.., '/' or '|'])
        {
            return false;
        }

        ReadOnlySpan<char> before = folded.AsSpan(0, start).TrimEnd();
        return before is [.., '/' or '|' or '©' or '•']
            || before.EndsWith(" via") || before.EndsWith("/via")
            || (before is [.., '.'] && line[^1] != '.' && agency >= LongName && before.Length > 20 && line.Length <= 300);
    }

    // "Ludovic MARIN / AFP - Le président …"
    private static bool StartsWithAgency(string folded, LeftoverLexicon lexicon)
    {
        int slash = folded.IndexOf('/');
        if (slash is <= 0 or > CreditAtStart)
        {
            return false;
        }

        ReadOnlySpan<char> rest = folded.AsSpan(slash + 1).TrimStart();
        int agency = lexicon.Agencies.LengthAtStart(rest);
        return agency > 0 && rest[agency..].TrimStart() is ['-' or '–' or '—' or ':' or '|', ..];
    }
}
