using Recoupe.Text;

namespace Recoupe.Evaluation.Quotes;

/// <summary>The UTF-16 positions of a quote's content, trimmed so that marks, stops and the complementiser do not matter.</summary>
internal static class ContentPositions
{
    private const string Edge = " \t\n\r\u00a0\u202f«»“”„‟\"″'‘’‚‹›.,;:!?…–—-";
    private static readonly string[] FullComplementisers = ["que", "that", "dass", "daß", "de"];
    private static readonly string[] ElidedComplementisers = ["qu", "d"];

    /// <summary>The positions of all pieces of <paramref name="quote"/> in <paramref name="text"/>.</summary>
    public static HashSet<int> Of(string text, Quote quote)
    {
        HashSet<int> positions = [];
        foreach (Span piece in quote.Content)
        {
            Span trimmed = Trim(text, piece);
            for (int i = trimmed.Start; i < trimmed.End; i++)
            {
                positions.Add(i);
            }
        }

        return positions;
    }

    private static Span Trim(string text, Span span)
    {
        Span trimmed = TrimEdges(text, span.Start, span.End);
        int complementiser = ComplementiserLength(text.AsSpan(trimmed.Start, trimmed.Length));
        return complementiser == 0 ? trimmed : TrimEdges(text, trimmed.Start + complementiser, trimmed.End);
    }

    private static Span TrimEdges(string text, int start, int end)
    {
        while (start < end && Edge.Contains(text[start]))
        {
            start++;
        }

        while (end > start && Edge.Contains(text[end - 1]))
        {
            end--;
        }

        return new Span(start, end);
    }

    private static int ComplementiserLength(ReadOnlySpan<char> text)
    {
        foreach (string word in FullComplementisers)
        {
            if (text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[word.Length]))
            {
                int end = word.Length;
                while (end < text.Length && char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                return end;
            }
        }

        foreach (string word in ElidedComplementisers)
        {
            if (text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length] is '\'' or '’')
            {
                int end = word.Length + 1;
                return end < text.Length && char.IsWhiteSpace(text[end]) ? end + 1 : end;
            }
        }

        return 0;
    }
}
