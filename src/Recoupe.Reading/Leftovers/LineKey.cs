using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>The form of a line under which the lexicon looks it up: folded, one <c>#</c> a number, single spaces, no ornament at its ends.</summary>
internal static class LineKey
{
    /// <summary>How much of a line is looked at; leftovers are short.</summary>
    public const int MaxLength = 300;

    public static string Of(ReadOnlySpan<char> line)
    {
        Span<char> key = stackalloc char[MaxLength];
        int length = 0;
        foreach (char raw in line)
        {
            char c = Folding.Fold(raw);
            if (char.IsAsciiDigit(c))
            {
                c = '#';
                if (length > 0 && key[length - 1] == '#')
                {
                    continue;
                }
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                c = ' ';
                if (length == 0 || key[length - 1] == ' ')
                {
                    continue;
                }
            }
            else if (c == ':' && length > 0 && key[length - 1] == ' ')
            {
                length--;
            }

            key[length++] = c;
            if (length == MaxLength)
            {
                break;
            }
        }

        int start = 0;
        while (start < length && IsOrnament(key[start]))
        {
            start++;
        }

        while (length > start && (IsOrnament(key[length - 1]) || key[length - 1] is '.' or '!' or ','))
        {
            length--;
        }

        return key[start..length].ToString();
    }

    /// <summary>Whether a word ends before <paramref name="at"/>.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> key, int at) =>
        at <= 0 || at >= key.Length || !IsWordChar(key[at - 1]) || !IsWordChar(key[at]);

    public static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || c == '#';

    private static bool IsOrnament(char c) =>
        !IsWordChar(c) && c is not ('.' or '!' or '?' or ',' or ')' or '%') && !char.IsSurrogate(c);
}
