using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds whom a subject without a name speaks for: on, man, es, se.</summary>
internal static class HouseFinder
{
    private const int InversionReach = 14;
    private const int HouseReach = 25;

    /// <summary>Who stands behind a subject without a name: a-t-on appris de source policière, disait-on au parquet, heißt es in dem Bericht.</summary>
    public static SpeakerPhrase? BehindImpersonal(QuoteText text, int behind, int limit)
    {
        for (int i = behind; i + 1 < limit && i < behind + 6; i++)
        {
            if (text.Is(i, WordClasses.Comma | WordClasses.Stop))
            {
                return null;
            }

            if (text[i].Pos == PartOfSpeech.Adp || text[i].SecondPos != PartOfSpeech.None)
            {
                int first = i + 1;
                if (text[first].Pos == PartOfSpeech.Adp && first + 1 < limit)
                {
                    first++;
                }

                int end = NounPhrases.Core(text, first, limit);
                bool time = SubjectFinder.AdverbialEnd(text, first, limit) > 0;
                if (!time && SubjectFinder.HasHead(text, first, end))
                {
                    return new SpeakerPhrase(first, end);
                }

                i = end - 1;
            }
        }

        return null;
    }

    /// <summary>Who stands before a subject without a name: in Koalitionskreisen hieß es, im Ministerium betont man.</summary>
    public static SpeakerPhrase? BeforeImpersonal(QuoteText text, int verb, int first)
    {
        int start = verb;
        while (start > first && !text.IsFinite(start - 1) && !text.IsQuoted(start - 1) && !text.Is(start - 1, WordClasses.Comma | WordClasses.Stop | WordClasses.Semicolon | WordClasses.Colon))
        {
            start--;
        }

        for (int i = start; i + 1 < verb; i++)
        {
            if (text[i].Pos == PartOfSpeech.Adp && SubjectFinder.AdverbialEnd(text, i + 1, verb) == 0 && !text.Is(i + 1, WordClasses.Period | WordClasses.Time))
            {
                int end = NounPhrases.Core(text, i + 1, verb);
                return SubjectFinder.HasHead(text, i + 1, end) ? new SpeakerPhrase(i + 1, end) : null;
            }
        }

        return null;
    }

    /// <summary>The house that a subject without a name speaks for: named before it (chez Renault, on assure) or behind its verb (estime-t-on à Bercy).</summary>
    public static SpeakerPhrase? HouseOf(QuoteText text, int token, int first, int limit)
    {
        for (int i = token - 1; i >= first && i >= token - HouseReach; i--)
        {
            if (text.IsFinite(i) || text.Is(i, WordClasses.Stop | WordClasses.Colon | WordClasses.Semicolon) || text.IsQuoted(i))
            {
                break;
            }

            if (text.Is(i, WordClasses.With) && (i == first || text.Is(i - 1, WordClasses.Comma | WordClasses.And | WordClasses.But) || text.IsPunctuation(i - 1)) && i + 1 < token
                && HouseAt(text, i + 1, token) is { } before)
            {
                return before;
            }
        }

        int verb = token;
        while (verb < limit && verb < token + InversionReach && (verb == token || text[verb].Pos is PartOfSpeech.Adv or PartOfSpeech.Aux or PartOfSpeech.Verb or PartOfSpeech.Pron))
        {
            verb++;
        }

        return verb + 1 < limit && text.Is(verb, WordClasses.With) ? HouseAt(text, verb + 1, limit) : null;
    }

    private static SpeakerPhrase? HouseAt(QuoteText text, int first, int limit)
    {
        // Auprès de la direction, du côté de Matignon.
        if (text.Is(first, WordClasses.Of) && first + 1 < limit && text[first].Pos == PartOfSpeech.Adp)
        {
            first++;
        }

        int end = NounPhrases.EndOf(text, first, limit, mostAppositions: 0);
        return SubjectFinder.AdverbialEnd(text, first, limit) == 0 && SubjectFinder.HasHead(text, first, end) ? new SpeakerPhrase(first, end) : null;
    }
}
