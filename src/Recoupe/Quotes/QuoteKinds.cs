using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Tells from the marks how much of a quote is the speaker's own words.</summary>
internal static class QuoteKinds
{
    public static QuoteKind Of(QuoteText text, QuoteDraft draft)
    {
        bool quoted = false;
        bool author = false;
        foreach ((int first, int end) in draft.Pieces)
        {
            for (int i = first; i < end; i++)
            {
                if (text.IsQuoted(i))
                {
                    quoted = true;
                }
                else if (!text.IsPunctuation(i) && !(i == first && text.Is(i, WordClasses.That | WordClasses.Of)))
                {
                    author = true;
                }
            }
        }

        return quoted ? author ? QuoteKind.Mixed : QuoteKind.Direct : draft.IsBlock ? QuoteKind.Direct : QuoteKind.Indirect;
    }
}
