using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>The place, day and agency with which wire copy begins (OSLO, 3 mai (Agence) – …): nobody says them.</summary>
internal static class Dateline
{
    private const int Longest = 14;

    /// <summary>The first token behind the dateline of a paragraph; <paramref name="first"/> when it has none.</summary>
    public static int EndOf(QuoteText text, int first, int end)
    {
        if (!char.IsUpper(text.Word(first)[0]))
        {
            return first;
        }

        bool set = false;
        for (int i = first; i < end - 1 && i < first + Longest; i++)
        {
            bool spaced = i > first && text[i - 1].Span.End < text[i].Span.Start && text[i].Span.End < text[i + 1].Span.Start;
            if (text.IsDash(i) && spaced)
            {
                return set || i - first <= 2 ? i + 1 : first;
            }

            set |= text.Word(i) is "(" or ")" || text.Is(i, WordClasses.Comma | WordClasses.Time | WordClasses.Period) || IsCapitals(text.Word(i));
            if (text.IsVerbal(i) || text.IsQuoted(i) || text.Is(i, WordClasses.Colon | WordClasses.Article) || text[i].Pos is PartOfSpeech.Pron or PartOfSpeech.Cconj or PartOfSpeech.Sconj)
            {
                return first;
            }
        }

        return first;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c) && c is not ('-' or '.' or '\'' or '’'))
            {
                return false;
            }
        }

        return word.Length > 2;
    }
}
