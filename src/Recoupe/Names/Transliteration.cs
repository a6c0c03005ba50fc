using System.Text;

namespace Recoupe.Names;

/// <summary>Reduces a folded word to a key that its usual spellings in French, English, Spanish and German share: Zelensky, Zelenskyy, Selenskyj.</summary>
/// <remarks>Classes after the romanisation tables of the BGN/PCGN, DIN 1460 and French press use. Too coarse to merge on alone: always with a second sign.</remarks>
internal static class Transliteration
{
    // Longest first where one begins like another.
    private static readonly (string From, string To)[] Rules =
    [
        ("tsch", "s"), ("dsch", "i"), ("tch", "s"), ("sch", "s"), ("sh", "s"), ("ch", "s"), ("cz", "s"), ("kh", "h"), ("zh", "i"), ("dj", "i"),
        ("ou", "u"), ("oo", "u"), ("w", "v"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("z", "s"), ("y", "i"), ("j", "i"),
        ("'", ""), ("-", ""), (".", ""),
    ];

    /// <summary>The key of a folded word.</summary>
    public static string Key(string folded)
    {
        StringBuilder key = new(folded.Length);
        for (int i = 0; i < folded.Length;)
        {
            ReadOnlySpan<char> rest = folded.AsSpan(i);
            string replacement = "";
            int length = 0;
            foreach ((string from, string to) in Rules)
            {
                if (rest.StartsWith(from, StringComparison.Ordinal))
                {
                    replacement = to;
                    length = from.Length;
                    break;
                }
            }

            if (length == 0)
            {
                Append(key, rest[0]);
                i++;
                continue;
            }

            foreach (char c in replacement)
            {
                Append(key, c);
            }

            i += length;
        }

        if (key.Length > 4 && key[^1] == 'e')
        {
            key.Length--;
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, char c)
    {
        if (key.Length == 0 || key[^1] != c)
        {
            key.Append(c);
        }
    }
}
