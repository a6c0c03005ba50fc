using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>The extent of noun phrases, read from parts of speech so that an error of the parser cannot lose one.</summary>
internal static class NounPhrases
{
    private const int Longest = 60;

    /// <summary>Whether a noun phrase can begin with a token.</summary>
    public static bool Begins(QuoteText text, int token) => text[token].Pos switch
    {
        PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.X or PartOfSpeech.Sym => true,
        PartOfSpeech.Adj => true,
        PartOfSpeech.Pron => !text.Is(token, WordClasses.Reflexive),
        _ => IsFusedDeterminer(text, token),
    };

    /// <summary>Whether a token can be the head of a noun phrase.</summary>
    public static bool IsHead(QuoteText text, int token) =>
        text[token].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.X or PartOfSpeech.Num or PartOfSpeech.Sym;

    /// <summary>One past the last token of the noun phrase that begins at <paramref name="first"/>, with its complements and a name in apposition.</summary>
    public static int EndOf(QuoteText text, int first, int limit, int mostAppositions = 4)
    {
        limit = Math.Min(limit, first + Longest);
        if (text[first].Pos == PartOfSpeech.Pron && !text.IsRelative(first))
        {
            return first + 1;
        }

        int end = Core(text, first, limit);
        while (mostAppositions-- > 0 && end < limit && Appositive(text, end, limit) is > 0 and int further)
        {
            end = further;
        }

        return end;
    }

    /// <summary>The noun phrase without appositions: nouns, names, adjectives and the complements that prepositions bring.</summary>
    public static int Core(QuoteText text, int first, int limit)
    {
        int i = first;
        int end = first;
        bool head = false;
        while (i < limit)
        {
            if (text.IsQuoted(i) != text.IsQuoted(first))
            {
                // A name in marks inside the phrase (le journal « Le Monde ») stays in it.
                int stretch = text.StretchOf(i);
                if (!head || stretch < 0 || text.Stretches[stretch].Inner.Length > 40 || char.IsLower(text.Text[text.Stretches[stretch].Inner.Start]) || StretchClassifier.HasFinite(text, i, text.EndTokenOf(stretch)))
                {
                    break;
                }

                i = text.EndTokenOf(stretch);
                end = i;
                continue;
            }

            if (text.IsFinite(i))
            {
                break;
            }

            PartOfSpeech pos = text[i].Pos;
            if (pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Num or PartOfSpeech.Sym)
            {
                head = true;
                end = ++i;
            }
            else if (pos == PartOfSpeech.Pron && !head && !text.IsRelative(i))
            {
                head = true;
                end = ++i;
            }
            else if (pos == PartOfSpeech.Adj && head && text.Lexicon.HasReportiveMood && text[i - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn && !(i + 1 < limit && text[i + 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn))
            {
                // German adjectives stand before their noun: this one is the verb's (wurden nach Angaben der Polizei obdachlos).
                break;
            }
            else if (pos == PartOfSpeech.Adj)
            {
                i++;
                end = head ? i : end;
            }
            else if (pos == PartOfSpeech.Det)
            {
                bool named = char.IsUpper(text.Word(i)[0]) && i + 1 < limit && (text[i + 1].Pos == PartOfSpeech.Propn || char.IsUpper(text.Word(i + 1)[0]));
                if (head && !named && !AfterLink(text, i))
                {
                    // English and German genitives (des Ministers) go on; a new phrase does not.
                    if (!(text.Lexicon.HasReportiveMood && text[i].Morphology.Case == GrammaticalCase.Genitive))
                    {
                        break;
                    }
                }

                i++;
            }
            else if (pos == PartOfSpeech.Adp && head && Links(text, i, limit))
            {
                i++;
            }
            else if (pos == PartOfSpeech.Cconj && head && text.Is(i, WordClasses.And) && JoinsNoun(text, i, limit))
            {
                i++;
            }
            else if (pos == PartOfSpeech.Part && head)
            {
                end = ++i;
            }
            else if (pos == PartOfSpeech.Verb && head && text[i].Morphology.VerbForm == VerbForm.Participle && IsModifier(text, i, limit))
            {
                end = ++i;
            }
            else if (pos == PartOfSpeech.Adv && !head)
            {
                i++;
            }
            else if (text.Word(i) is "(" && head && ClosingBracket(text, i, limit) is > 0 and int close)
            {
                i = close;
                end = close;
            }
            else if (text.Word(i) is "-" or "–" or "/" or "&" && head && i + 1 < limit && text[i].Span.End == text[i + 1].Span.Start)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return end > first ? end : Math.Min(first + 1, limit);
    }

    /// <summary>The end of an apposition that begins with the comma at <paramref name="comma"/>; 0 when there is none.</summary>
    private static int Appositive(QuoteText text, int comma, int limit)
    {
        if (!text.Is(comma, WordClasses.Comma) || comma + 1 >= limit || text.IsQuoted(comma))
        {
            return 0;
        }

        int i = comma + 1;
        PartOfSpeech pos = text[i].Pos;
        bool name = pos == PartOfSpeech.Propn || (pos == PartOfSpeech.X && char.IsUpper(text.Word(i)[0]));
        bool title = pos is PartOfSpeech.Noun or PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adj;
        if (!name && !title)
        {
            return 0;
        }

        int end = Core(text, i, limit);
        if (title && ContainsTimeNoun(text, i, end))
        {
            return 0;
        }

        // An apposition is set off on both sides; what is not has a verb of its own or begins a clause.
        return end >= limit || text.Is(end, WordClasses.Comma | WordClasses.Stop | WordClasses.Semicolon | WordClasses.Colon) || text.IsRelative(end) || text.Word(end) is ")" ? end : 0;
    }

    private static bool ContainsTimeNoun(QuoteText text, int first, int end)
    {
        for (int i = first; i < end && i < first + 4; i++)
        {
            if (text.Is(i, WordClasses.Time | WordClasses.Period))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AfterLink(QuoteText text, int token) =>
        text[token - 1].Pos is PartOfSpeech.Adp or PartOfSpeech.Cconj or PartOfSpeech.Det or PartOfSpeech.Adv || text[token - 1].SecondPos == PartOfSpeech.Det;

    /// <summary>Whether a preposition continues the phrase rather than the clause: those of possession always, others before a name or noun when no time follows.</summary>
    private static bool Links(QuoteText text, int token, int limit)
    {
        if (token + 1 >= limit)
        {
            return false;
        }

        PartOfSpeech next = text[token + 1].Pos;
        if (next is not (PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.X))
        {
            return false;
        }

        if (text.Is(token + 1, WordClasses.Medium) && !text.Is(token, WordClasses.Of))
        {
            return false;
        }

        return text.Is(token, WordClasses.Of) || text.Word(token) is "à" or "au" or "aux" or "chargé" or "for" or "at" or "in" or "chez" or "en" or "für" or "von" or "vom" or "im" or "in" or "para" or "pour";
    }

    private static bool JoinsNoun(QuoteText text, int token, int limit)
    {
        if (token + 1 >= limit)
        {
            return false;
        }

        return text[token + 1].Pos is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Adj or PartOfSpeech.X;
    }

    private static bool IsModifier(QuoteText text, int token, int limit) =>
        text.Lexicon.Language is "fr" or "es" && text[token].Morphology.Tense != Tense.Present && token + 1 < limit && text[token - 1].Pos == PartOfSpeech.Noun;

    private static int ClosingBracket(QuoteText text, int token, int limit)
    {
        for (int i = token + 1; i < limit && i < token + 12; i++)
        {
            if (text.Word(i) is ")")
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsFusedDeterminer(QuoteText text, int token) =>
        text.Lexicon.Language == "fr" && text[token].Pos == PartOfSpeech.Adp && text.Word(token) is "des" or "Des";
}
