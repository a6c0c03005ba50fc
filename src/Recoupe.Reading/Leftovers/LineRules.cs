namespace Recoupe.Reading.Leftovers;

/// <summary>What can be said of a line without its neighbours.</summary>
internal static class LineRules
{
    private const int CapitalsWords = 5;
    private const int MaxAfterMarker = 25;

    public static void Apply(ScrapedLine line, string text, LeftoverLexicon lexicon)
    {
        ReadOnlySpan<char> raw = line.Span.Of(text);
        if (EmbedShape.Is(raw))
        {
            line.Drop("embed", "shape:code");
        }
        else if (ShareShape.IsOrnament(raw))
        {
            line.Drop("ornament", "shape:ornament");
        }
        else if (lexicon.Phrases.Find(line.Key, line.IsProse) is { } phrase)
        {
            line.Drop(phrase.Reason, phrase.Rule);
            // "Lire aussi : …" with its headline on the same line is complete.
            line.OpensRelated = phrase.Match == PhraseMatch.Related && line.Key.Length <= phrase.Key.Length + MaxAfterMarker;
            line.OpensTail = phrase.Match == PhraseMatch.Tail;
        }
        else if (ShareShape.IsNetworks(raw, lexicon))
        {
            line.Drop("share links", "shape:networks");
        }
        else if (DateShape.IsDateLine(raw, lexicon))
        {
            line.Drop("date header", "shape:date");
        }
        else if (PersonShape.IsCredit(raw, lexicon))
        {
            line.Drop("credit", "shape:credit");
        }
        else if (CaptionShape.Is(raw, lexicon))
        {
            line.Drop("caption", "shape:caption");
        }
        else if (!line.IsProse && PersonShape.IsByline(raw, lexicon))
        {
            line.Drop("byline", "shape:byline");
        }
    }

    /// <summary>Whether a line of several words is all capitals, as links set into a text are.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> line, int words)
    {
        if (words < CapitalsWords)
        {
            return false;
        }

        int upper = 0;
        foreach (char c in line)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper > 0;
    }
}
