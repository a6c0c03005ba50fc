namespace Recoupe.Cli.Summary;

/// <summary>Source text for a terminal: on one line, without anything that would command the terminal or turn the reading direction.</summary>
internal static class Printable
{
    /// <summary>The text with control characters, line ends and direction marks as single spaces, at most <paramref name="limit"/> code units long.</summary>
    public static string Of(ReadOnlySpan<char> text, int limit)
    {
        System.Text.StringBuilder line = new(Math.Min(text.Length, limit));
        foreach (char c in text)
        {
            bool space = char.IsControl(c) || char.IsWhiteSpace(c) || IsDirection(c);
            if (!space)
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }

            if (line.Length > limit)
            {
                int cut = char.IsHighSurrogate(line[limit - 2]) ? limit - 2 : limit - 1;
                line.Length = cut;
                return line.Append('…').ToString();
            }
        }

        return line.ToString().TrimEnd();
    }

    private static bool IsDirection(char c) => c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\u200B';
}
