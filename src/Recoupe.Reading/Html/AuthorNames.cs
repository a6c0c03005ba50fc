using System.Text;

namespace Recoupe.Reading.Html;

/// <summary>Brings the names of authors into one form: without "By", addresses, handles and duplicates.</summary>
internal static class AuthorNames
{
    private const int MaxLength = 70;

    private static readonly string[] Prefixes = ["by ", "von ", "par ", "por ", "de notre correspondant ", "written by ", "text: ", "author: "];

    // "y" and "e" also stand inside names; a list is split there only where each part has two words.
    private static readonly string[] Conjunctions = [" and ", " und ", " et ", " & ", " y "];

    public static List<string> Clean(IEnumerable<string> raw)
    {
        List<string> names = [];
        foreach (string value in raw)
        {
            foreach (string part in Split(FoldSpace(EntityDecoder.Decode(value))))
            {
                string name = CleanOne(part);
                if (name.Length is > 1 and <= MaxLength && !names.Exists(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    public static string FoldSpace(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else
            {
                folded.Append(c);
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static IEnumerable<string> Split(string value)
    {
        foreach (string part in value.Split([',', ';', '|', '\u2022'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            List<string> pieces = [part];
            foreach (string conjunction in Conjunctions)
            {
                pieces = [.. pieces.SelectMany(piece => SplitAt(piece, conjunction))];
            }

            foreach (string piece in pieces)
            {
                yield return piece;
            }
        }
    }

    private static IEnumerable<string> SplitAt(string piece, string conjunction)
    {
        int at = piece.IndexOf(conjunction, StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
        {
            return [piece];
        }

        string left = piece[..at].Trim();
        string right = piece[(at + conjunction.Length)..].Trim();
        return left.Contains(' ', StringComparison.Ordinal) && right.Contains(' ', StringComparison.Ordinal) ? [left, .. SplitAt(right, conjunction)] : [piece];
    }

    private static string CleanOne(string name)
    {
        foreach (string prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                name = name[prefix.Length..];
            }
        }

        int address = name.AsSpan().IndexOfAny("@(<");
        if (address > 0)
        {
            name = name[..address];
        }

        bool isUrl = name.Contains("://", StringComparison.Ordinal) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || name.StartsWith('@');
        return isUrl || !name.AsSpan().ContainsAnyInRange('A', '\uFFFF') ? "" : name.Trim(" .-–—:/\"'\u00A0".ToCharArray());
    }
}
