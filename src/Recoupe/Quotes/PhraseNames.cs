using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>What a speaker's phrase is called: by the names in it, or by its own words.</summary>
internal static class PhraseNames
{
    private const int BracketReach = 12;

    /// <summary>The words of a phrase without articles in front and brackets behind (l'Organisation mondiale du commerce (OMC)).</summary>
    public static string Plain(QuoteText text, SpeakerPhrase phrase)
    {
        int first = phrase.First;
        while (first < phrase.End - 1 && (text.Is(first, WordClasses.Article) || text[first].SecondPos != PartOfSpeech.None))
        {
            first++;
        }

        return text.SpanOf(first, WithoutBrackets(text, first, phrase.End)).TextOf(text.Text);
    }

    /// <summary>The names of a phrase that joins several (le Medef et la CFDT), as the text joins them; null for one that does not.</summary>
    public static string? Joined(QuoteText text, SpeakerPhrase phrase)
    {
        for (int i = phrase.First + 1; i + 1 < phrase.End; i++)
        {
            if (!text.Is(i, WordClasses.And) || text[i].Pos != PartOfSpeech.Cconj)
            {
                continue;
            }

            int behind = i + 1;
            while (behind < phrase.End - 1 && text.Is(behind, WordClasses.Article) && text[behind].Pos == PartOfSpeech.Det)
            {
                behind++;
            }

            if (NameEndingAt(text, phrase, i) is { } left && NameStartingAt(text, behind) is { } right && !left.Equals(right))
            {
                return left.Name + " " + text.Word(i).ToString() + " " + right.Name;
            }
        }

        return null;
    }

    /// <summary>The name of a house right behind the noun that says what it is (le site Sytadin, le laboratoire danois Novo Nordisk).</summary>
    public static Mention? Apposed(QuoteText text, SpeakerPhrase phrase, int head)
    {
        int i = head + 1;
        while (i < phrase.End && text[i].Pos == PartOfSpeech.Adj)
        {
            i++;
        }

        int start = i < phrase.End ? text[i].Span.Start : -1;
        int at = start < 0 ? text.Mentions.Count : text.Mentions.FirstFrom(start);
        return at < text.Mentions.Count && text.Mentions[at] is { Kind: MentionKind.Name, Type: MentionType.Organisation, Entity: not null } mention && mention.Span.Start == start ? mention : null;
    }

    private static int WithoutBrackets(QuoteText text, int first, int end)
    {
        if (text.Word(end - 1) is not ")")
        {
            return end;
        }

        for (int i = end - 2; i > first && i > end - BracketReach; i--)
        {
            if (text.Word(i) is "(")
            {
                return i;
            }
        }

        return end;
    }

    private static Entity? NameEndingAt(QuoteText text, SpeakerPhrase phrase, int end)
    {
        foreach (Mention mention in text.Mentions.Within(text.SpanOf(phrase.First, end)))
        {
            // The first of two has to be the head itself: les maires de Lille et de Lyon joins no speakers.
            if (mention.Kind == MentionKind.Name && mention.Entity is { } entity && text.TokenFrom(mention.Span.End) == end && OnlyArticles(text, phrase.First, text.TokenFrom(mention.Span.Start)))
            {
                return entity;
            }
        }

        return null;
    }

    private static bool OnlyArticles(QuoteText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!text.Is(i, WordClasses.Article) && text[i].SecondPos == PartOfSpeech.None)
            {
                return false;
            }
        }

        return true;
    }

    private static Entity? NameStartingAt(QuoteText text, int token)
    {
        int at = text.Mentions.FirstFrom(text[token].Span.Start);
        return at < text.Mentions.Count && text.Mentions[at] is { Kind: MentionKind.Name, Entity: { } entity } mention && mention.Span.Start == text[token].Span.Start ? entity : null;
    }
}
