using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Tells quotations from titles, names and terms in marks, where no cue does.</summary>
internal static class StretchClassifier
{
    private const int ShortestAlone = 3;
    private const int ShortestClause = 4;
    private const int LongestTerm = 7;

    public static StretchKind Classify(QuoteText text, Passage passage, int stretch, int first, int end)
    {
        int words = WordCount(text, first, end);
        bool finite = HasFinite(text, first, end);
        if (first > passage.First && text.Is(first - 1, WordClasses.Naming))
        {
            return StretchKind.Name;
        }

        if (words > 1 && !finite && IsCapitalised(text, first, end))
        {
            return StretchKind.Name;
        }

        bool alone = first <= passage.First + 2 && (end >= passage.End - 1 || text.Is(end, WordClasses.Stop));
        if (alone && words >= 2 && (finite || words >= ShortestAlone))
        {
            return StretchKind.Quotation;
        }

        MarkedStretch marks = text.Stretches[stretch];
        bool speaks = HasFirstPerson(text, first, end) || EndsAsSentence(text, marks);
        return finite && words >= ShortestClause && (speaks || words > LongestTerm) ? StretchKind.Quotation : StretchKind.Term;
    }

    public static int WordCount(QuoteText text, int first, int end)
    {
        int words = 0;
        for (int i = first; i < end; i++)
        {
            words += text.IsPunctuation(i) ? 0 : 1;
        }

        return words;
    }

    public static bool HasFinite(QuoteText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFirstPerson(QuoteText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Is(i, WordClasses.First))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAsSentence(QuoteText text, MarkedStretch stretch) => text.Text[stretch.Inner.End - 1] is '.' or '!' or '?' or '…';

    private static bool IsCapitalised(QuoteText text, int first, int end)
    {
        int capital = 0;
        int lower = 0;
        for (int i = first; i < end; i++)
        {
            if (text[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.X)
            {
                if (char.IsUpper(text.Word(i)[0]))
                {
                    capital++;
                }
                else
                {
                    lower++;
                }
            }
        }

        return capital > lower;
    }
}
