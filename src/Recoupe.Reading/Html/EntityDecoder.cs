using System.Net;

namespace Recoupe.Reading.Html;

/// <summary>Decodes character references.</summary>
internal static class EntityDecoder
{
    // The longest named reference that text on the web has; what is longer is no reference.
    private const int MaxLength = 12;

    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text.ToString();
        }

        TextBuffer decoded = new();
        Append(text, decoded);
        return decoded.ToString();
    }

    public static void Append(ReadOnlySpan<char> text, TextBuffer decoded)
    {
        while (true)
        {
            int and = text.IndexOf('&');
            if (and < 0)
            {
                decoded.Append(text);
                return;
            }

            decoded.Append(text[..and]);
            text = text[and..];
            int length = Reference(text, decoded);
            if (length == 0)
            {
                decoded.Append('&');
                length = 1;
            }

            text = text[length..];
        }
    }

    // Appends what the reference at the start stands for and returns its length; 0 when it is none.
    private static int Reference(ReadOnlySpan<char> text, TextBuffer decoded)
    {
        int semicolon = text[..Math.Min(text.Length, MaxLength)].IndexOf(';');
        if (semicolon < 2)
        {
            return 0;
        }

        string? known = text[1..semicolon] switch
        {
            "nbsp" or "#160" or "#xa0" or "#xA0" => "\u00A0",
            "amp" or "#38" => "&",
            "quot" or "#34" => "\"",
            "apos" or "#39" or "#x27" or "#039" => "'",
            "lt" => "<",
            "gt" => ">",
            "rsquo" or "#8217" => "\u2019",
            _ => null,
        };
        if (known is null)
        {
            string reference = text[..(semicolon + 1)].ToString();
            known = WebUtility.HtmlDecode(reference);
            if (known.Length == reference.Length && known == reference)
            {
                return 0;
            }

            // A reference to half a pair would make text that no output can hold.
            known = known.Length == 1 && char.IsSurrogate(known[0]) ? "\uFFFD" : known;
        }

        decoded.Append(known);
        return semicolon + 1;
    }
}
