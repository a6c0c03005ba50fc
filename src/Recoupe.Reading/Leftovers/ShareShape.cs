using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>Buttons and counters: lines of network names, of a number, of a sign.</summary>
internal static class ShareShape
{
    private const int MaxLine = 120;

    /// <summary>Whether the line holds nothing but names on share buttons, run together or not.</summary>
    public static bool IsNetworks(ReadOnlySpan<char> line, LeftoverLexicon lexicon)
    {
        if (line.Length > MaxLine)
        {
            return false;
        }

        string folded = Folding.Fold(line);
        int at = 0;
        int names = 0;
        while (at < folded.Length)
        {
            if (!char.IsLetter(folded[at]))
            {
                at++;
                continue;
            }

            int length = LongestName(folded.AsSpan(at), lexicon.Networks);
            if (length == 0)
            {
                return false;
            }

            names++;
            at += length;
        }

        return names > 0 && (names > 1 || folded.Length > 1);
    }

    /// <summary>Whether the line has no letter and no figure worth reading: ornaments, counters of up to four digits.</summary>
    public static bool IsOrnament(ReadOnlySpan<char> line)
    {
        int letters = 0;
        int digits = 0;
        int signs = 0;
        foreach (char c in line)
        {
            letters += char.IsLetter(c) || char.IsSurrogate(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            signs += char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) ? 0 : 1;
        }

        // Rows of stars or dashes part the sections of an article: no harm in them, and no loss.
        return letters == 0 && (digits == 0 ? signs <= 2 : digits <= 4 && signs <= 1 && !line.Contains('%'));
    }

    // Names run together (FacebookTwitterMail), so word boundaries do not count here.
    private static int LongestName(ReadOnlySpan<char> folded, WordSet networks)
    {
        for (int length = Math.Min(networks.Longest, folded.Length); length > 1; length--)
        {
            if (networks.Contains(folded[..length]))
            {
                return length;
            }
        }

        return networks.Contains(folded[..1]) && LineKey.IsBoundary(folded, 1) ? 1 : 0;
    }
}
