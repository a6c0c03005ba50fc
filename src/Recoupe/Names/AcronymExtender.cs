using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Lengthens the name of an organisation up to the parenthesis with its acronym, when only so the acronym is explained: "Agence française de sécurité (AFS)".</summary>
internal static class AcronymExtender
{
    private const int MostTokens = 8;

    /// <summary>Lengthens names among <paramref name="names"/> and drops those that they swallow.</summary>
    public static void Extend(string text, Layer<Token> tokens, List<NameCandidate> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            NameCandidate name = names[i];
            if (name.Type != MentionType.Organisation || FindAcronym(text, tokens, name.EndToken) is not (> 0 and int open))
            {
                continue;
            }

            Span span = new(name.Span.Start, tokens[open - 1].Span.End);
            string acronym = tokens[open + 1].Span.TextOf(text);
            string full = NameText.Of(text, span);
            if (span.End <= name.Span.End || !AcronymFinder.IsInitials(acronym, full) || AcronymFinder.IsInitials(acronym, name.Name))
            {
                continue;
            }

            names[i] = new NameCandidate(span, name.FirstToken, open, MentionType.Organisation, name.Score, "names.acronym", full);
            int swallowed = i + 1;
            while (swallowed < names.Count && names[swallowed].Span.Start < span.End)
            {
                swallowed++;
            }

            names.RemoveRange(i + 1, swallowed - i - 1);
        }
    }

    // The token of the opening parenthesis before an acronym that closes at once; 0 without one near.
    private static int FindAcronym(string text, Layer<Token> tokens, int from)
    {
        for (int i = from; i < tokens.Count - 2 && i < from + MostTokens; i++)
        {
            ReadOnlySpan<char> word = tokens[i].Span.Of(text);
            if (word is "(")
            {
                return i > from && tokens[i + 2].Span.Of(text) is ")" && tokens[i + 1].Span.Length is >= 2 and <= 10 && char.IsUpper(tokens[i + 1].Span.Of(text)[1]) ? i : 0;
            }

            if (!char.IsLetter(word[0]))
            {
                return 0;
            }
        }

        return 0;
    }
}
