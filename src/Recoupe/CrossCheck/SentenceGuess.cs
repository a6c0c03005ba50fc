using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Sentences of a text that nobody has split: between line ends and stops before a capital. Dropped stretches are left out.</summary>
internal static class SentenceGuess
{
    /// <summary>The sentences of <paramref name="text"/>, without surrounding white space.</summary>
    public static Span[] Of(string text, Layer<Dropped> dropped)
    {
        List<Span> sentences = [];
        int start = 0;
        int nextDropped = 0;
        for (int i = 0; i < text.Length; i++)
        {
            while (nextDropped < dropped.Count && dropped[nextDropped].Span.End <= i)
            {
                nextDropped++;
            }

            if (nextDropped < dropped.Count && dropped[nextDropped].Span.Start <= i)
            {
                Add(text, start, i, sentences);
                start = dropped[nextDropped].Span.End;
                i = start - 1;
            }
            else if (text[i] == '\n')
            {
                Add(text, start, i, sentences);
                start = i + 1;
            }
            else if (text[i] is '.' or '!' or '?' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
            {
                Add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }

        Add(text, start, text.Length, sentences);
        return [.. sentences];
    }

    private static void Add(string text, int start, int end, List<Span> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new Span(start, end));
        }
    }
}
