using System.Buffers;

namespace Recoupe.Sentences;

/// <summary>Finds what has its own spelling rules: URLs, e-mail addresses, host names, hashtags, user names.</summary>
internal static class AddressScanner
{
    /// <summary>The longest address that is taken for one, in code units; anything longer is cut like other text.</summary>
    private const int Longest = 2048;

    // The top-level domains that news texts name sites by; RFC 1591 for the first six, ISO 3166-1 for the others.
    private static readonly string[] TopLevels =
    [
        "com", "org", "net", "info", "edu", "gov", "eu", "int", "io", "tv", "ac", "at", "au", "be", "br", "ca", "ch", "cl", "co", "cz", "de", "dk", "es", "fi", "fr",
        "gr", "ie", "il", "in", "it", "jp", "lu", "ma", "mx", "nl", "no", "nz", "pl", "pt", "ru", "se", "sn", "tn", "tr", "ua", "uk", "us", "za",
    ];

    private static readonly SearchValues<char> UrlEnds = SearchValues.Create("<>\"«»“”");

    private static readonly string[] Schemes = ["http://", "https://", "ftp://", "www."];

    /// <summary>The length of the address that <paramref name="chunk"/>, a stretch without white space, begins with; 0 when it begins with none.</summary>
    public static int Length(ReadOnlySpan<char> chunk)
    {
        if (chunk[0] is '#' or '@')
        {
            return TagLength(chunk);
        }

        if (chunk.Length > Longest)
        {
            return 0;
        }

        foreach (string scheme in Schemes)
        {
            if (chunk.Length > scheme.Length && chunk.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return TrimUrl(chunk);
            }
        }

        int at = chunk.IndexOf('@');
        return at > 0 ? MailLength(chunk, at) : 0;
    }

    /// <summary>The length of the host name (<c>example.org</c>) that <paramref name="text"/> begins with; 0 when it begins with none.</summary>
    public static int HostLength(ReadOnlySpan<char> text)
    {
        int end = 0;
        int label = 0;
        int limit = Math.Min(text.Length, 253);
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '.' or '-' && end + 1 < limit && char.IsAsciiLetterOrDigit(text[end + 1]))))
        {
            if (text[end] == '.')
            {
                label = end + 1;
            }

            end++;
        }

        if (label == 0 || (end < text.Length && CharacterKinds.IsWord(text[end])))
        {
            return 0;
        }

        ReadOnlySpan<char> last = text[label..end];
        foreach (string top in TopLevels)
        {
            if (last.SequenceEqual(top))
            {
                return end;
            }
        }

        return 0;
    }

    private static int TagLength(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length < 2 || !(CharacterKinds.IsLetter(chunk[1]) || (chunk[0] == '@' && CharacterKinds.IsWord(chunk[1]))))
        {
            return 0;
        }

        int end = 1;
        while (end < chunk.Length && CharacterKinds.IsWord(chunk[end]))
        {
            end++;
        }

        return end;
    }

    private static int TrimUrl(ReadOnlySpan<char> chunk)
    {
        int end = chunk.IndexOfAny(UrlEnds);
        end = end < 0 ? chunk.Length : end;
        while (end > 0 && (chunk[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '…' or '\'' or '’' || IsUnmatched(chunk[..end])))
        {
            end--;
        }

        return end;
    }

    private static bool IsUnmatched(ReadOnlySpan<char> chunk) => chunk[^1] switch
    {
        ')' => chunk.Count('(') < chunk.Count(')'),
        ']' => chunk.Count('[') < chunk.Count(']'),
        _ => false,
    };

    private static int MailLength(ReadOnlySpan<char> chunk, int at)
    {
        foreach (char c in chunk[..at])
        {
            if (!CharacterKinds.IsWord(c) && c is not ('.' or '-' or '+'))
            {
                return 0;
            }
        }

        int end = at + 1;
        while (end < chunk.Length && (CharacterKinds.IsWord(chunk[end]) || chunk[end] is '.' or '-'))
        {
            end++;
        }

        while (end > at + 1 && !CharacterKinds.IsWord(chunk[end - 1]))
        {
            end--;
        }

        return end > at + 1 ? end : 0;
    }
}
