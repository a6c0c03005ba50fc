namespace Recoupe.Reading.Leftovers;

/// <summary>Lines that are code or addresses: short codes, bare URLs, script, markup, JSON.</summary>
internal static class EmbedShape
{
    public static bool Is(ReadOnlySpan<char> line) =>
        IsUrl(line) || IsShortCode(line) || IsMarkup(line) || IsScript(line);

    private static bool IsUrl(ReadOnlySpan<char> line)
    {
        bool url = line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("pic.twitter.com/", StringComparison.OrdinalIgnoreCase);
        return url && !line.ContainsAny(' ', '\t');
    }

    // [youtube https://… w=560], [caption id="…"], [/caption], [gallery ids=…]
    private static bool IsShortCode(ReadOnlySpan<char> line)
    {
        if (line is not ['[', .., ']'] || line.Length > 400 || line[1..^1].ContainsAny('[', ']'))
        {
            return false;
        }

        ReadOnlySpan<char> inside = line[1..^1].TrimStart('/');
        int name = 0;
        while (name < inside.Length && (char.IsAsciiLetterLower(inside[name]) || inside[name] is '_' or '-' || char.IsAsciiDigit(inside[name])))
        {
            name++;
        }

        ReadOnlySpan<char> rest = inside[name..];
        return name >= 3 && (line[1] == '/' || rest.Contains('=') || rest.Contains("://", StringComparison.Ordinal) || (rest.IsEmpty && name >= 5));
    }

    private static bool IsMarkup(ReadOnlySpan<char> line) =>
        (line is ['<', .., '>'] && line.Length > 3 && (char.IsAsciiLetter(line[1]) || line[1] is '/' or '!' or '?'))
        || (line.StartsWith("version=\"", StringComparison.Ordinal) && line.Contains("encoding=", StringComparison.Ordinal));

    private static bool IsScript(ReadOnlySpan<char> line) =>
        (line is ['{', .., '}'] && line.Contains("\":", StringComparison.Ordinal))
        || (line is ['(', .., ';' or ')'] && line.Contains("function", StringComparison.Ordinal))
        || line.StartsWith("window.", StringComparison.Ordinal)
        || (line.StartsWith("var ", StringComparison.Ordinal) && line is [.., ';'])
        || (line is [.., '{' or '}' or ';'] && line.Contains("document.", StringComparison.Ordinal))
        || (line is ['.' or '#', .., '}'] && line.Contains('{'));
}
