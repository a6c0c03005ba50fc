using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>Bylines, credits of agencies, and notes about the author.</summary>
internal static class PersonShape
{
    private const int MaxByline = 80;
    private const int MaxCredit = 60;
    private const int FragmentWords = 6;

    // Such a note says at once who somebody is.
    private const int BioHead = 160;

    /// <summary>Whether the line is "Par X", "By X and Y".</summary>
    public static bool IsByline(ReadOnlySpan<char> line, LeftoverLexicon lexicon)
    {
        if (line.Length > MaxByline)
        {
            return false;
        }

        int prefix = lexicon.Bylines.LengthAtStart(Folding.Fold(line));
        return prefix > 0 && IsNames(line[prefix..].TrimStart(" :\u00A0"), lexicon);
    }

    /// <summary>Whether every word is capitalised as in names, apart from small linking words; at least one and at most ten words.</summary>
    public static bool IsNames(ReadOnlySpan<char> line, LeftoverLexicon lexicon)
    {
        int words = 0;
        int capitals = 0;
        foreach (Range range in line.SplitAny(' ', '\u00A0', ',', '\t', '/', '|'))
        {
            ReadOnlySpan<char> word = line[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (word.ContainsAnyInRange('0', '9') || word[^1] is '?' or '!' or ';' || (word[^1] == '.' && word.Length > 3))
            {
                return false;
            }

            words++;
            if (char.IsUpper(word[0]) || word[0] is '@' or '(' or '|')
            {
                capitals++;
            }
            else if (!lexicon.NameParticles.Contains(Folding.Fold(word)))
            {
                return false;
            }
        }

        return words is >= 1 and <= 10 && capitals * 2 >= words;
    }

    /// <summary>Whether the line only credits agencies: "Avec AFP", "mit dpa", "SDA/sep".</summary>
    public static bool IsCredit(ReadOnlySpan<char> line, LeftoverLexicon lexicon)
    {
        if (line.Length > MaxCredit)
        {
            return false;
        }

        string folded = Folding.Fold(line);
        bool agency = false;
        int at = 0;
        while (at < folded.Length)
        {
            if (!LineKey.IsWordChar(folded[at]))
            {
                if (folded[at] is '"' or '?' or '!' or '«')
                {
                    return false;
                }

                at++;
                continue;
            }

            int length = lexicon.Agencies.LengthAtStart(folded.AsSpan(at));
            agency |= length > 0;
            if (length == 0)
            {
                length = lexicon.CreditWords.LengthAtStart(folded.AsSpan(at));
            }

            if (length == 0)
            {
                // The initials of an editor stand behind a slash.
                int end = at;
                while (end < folded.Length && LineKey.IsWordChar(folded[end]))
                {
                    end++;
                }

                length = agency && at > 0 && folded[at - 1] == '/' && end - at <= 4 ? end - at : 0;
            }

            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return agency;
    }

    /// <summary>Whether the line reads like a note about its author: fragments of a few words each, a mail address, or the packs' words for it.</summary>
    public static bool IsBio(ReadOnlySpan<char> line, LeftoverLexicon lexicon) =>
        IsFragments(line) || HasAddress(line) || (line.Length <= 600 && line[0] is not ('«' or '"' or '“' or '„') && lexicon.Bios.IsIn(Folding.Fold(line[..Math.Min(line.Length, BioHead)])));

    // "Beer maven. Web expert. Lifelong troublemaker.": three sentences or more, all of a few words, none with a figure or a question.
    private static bool IsFragments(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> inside = line.Trim("«»“”\"' \u00A0\u202F");
        if (inside.Length is < 30 or > 300 || inside[^1] != '.' || inside.ContainsAnyInRange('0', '9') || inside.ContainsAny('?', '!', ':'))
        {
            return false;
        }

        int sentences = 0;
        foreach (Range range in inside[..^1].Split('.'))
        {
            ReadOnlySpan<char> sentence = inside[range].Trim();
            if (sentence.IsEmpty || !char.IsUpper(sentence[0]) || sentence.Count(' ') >= FragmentWords)
            {
                return false;
            }

            sentences++;
        }

        return sentences >= 3;
    }

    private static bool HasAddress(ReadOnlySpan<char> line)
    {
        int at = line.IndexOf('@');
        return at > 0 && at + 3 < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at + 1]) && line[at..].Contains('.');
    }
}
