using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds the German infinitive group behind a verb of reporting: a comma, then everything up to an infinitive with zu.</summary>
internal static class ExtendedInfinitive
{
    private const int OpenerReach = 16;
    private const int GroupReach = 40;

    /// <summary>The first token of the group behind a cue that ends at <paramref name="from"/>; -1 for none.</summary>
    public static int Find(QuoteText text, int from, int limit)
    {
        for (int i = from; i < limit && i < from + OpenerReach; i++)
        {
            if (text.Is(i, WordClasses.Comma) && !text.IsQuoted(i))
            {
                return EndsInInfinitive(text, i + 1, limit) ? i + 1 : -1;
            }

            if (text.IsFinite(i) || text.Is(i, WordClasses.Stop | WordClasses.Colon | WordClasses.That))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether an infinitive with zu comes before any finite verb, clauses set between commas aside.</summary>
    private static bool EndsInInfinitive(QuoteText text, int first, int limit)
    {
        bool inset = false;
        for (int i = first; i < limit && i < first + GroupReach; i++)
        {
            if (text.Is(i, WordClasses.Comma) && !text.IsQuoted(i))
            {
                inset = !inset && i + 1 < limit && i > first && (text.IsRelative(i + 1) || text[i + 1].Pos == PartOfSpeech.Adp);
                if (!inset && i + 1 < limit && !IsMarked(text, i + 1, limit) && i - first < 2)
                {
                    return false;
                }

                continue;
            }

            if (inset)
            {
                continue;
            }

            if (text.Is(i, WordClasses.That | WordClasses.Stop | WordClasses.Colon | WordClasses.Semicolon) || i == first && (text.IsRelative(i) || text.Is(i, WordClasses.If | WordClasses.Contrast | WordClasses.Subordinate | WordClasses.Aside)))
            {
                return false;
            }

            if (IsMarked(text, i, limit))
            {
                return true;
            }

            if (text.IsFinite(i) && !text.IsQuoted(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether zu and an infinitive stand here, as two words or as one (vorzulegen).</summary>
    private static bool IsMarked(QuoteText text, int token, int limit)
    {
        if (text.Is(token, WordClasses.Infinitive))
        {
            return token + 1 < limit && text.IsVerbal(token + 1) && text[token + 1].Morphology.VerbForm is VerbForm.Infinitive or VerbForm.None;
        }

        // Vorzulegen is vorlegen with zu inside.
        ReadOnlySpan<char> word = text.Word(token);
        int zu = word.IndexOf("zu", StringComparison.Ordinal);
        return zu > 1 && word.Length > zu + 4 && text[token].Pos == PartOfSpeech.Verb && text[token].Lemma is { } lemma
            && lemma.Length == word.Length - 2 && word[..zu].SequenceEqual(lemma.AsSpan(0, zu)) && word[(zu + 2)..].SequenceEqual(lemma.AsSpan(zu));
    }
}
