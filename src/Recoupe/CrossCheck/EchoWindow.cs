using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Finds the part of a sentence that carries given words: the run of words with the most weight shared over weight not shared.</summary>
internal sealed class EchoWindow(StoryLexicon lexicon)
{
    private const double Foreign = 0.45;

    /// <summary>The part of <paramref name="sentence"/>; its quotation marks are taken in where they touch it.</summary>
    public Span In(StoryText text, Span sentence, Bag said)
    {
        ReadOnlySpan<Word> words = text.WordsIn(sentence);
        double best = 0;
        double run = 0;
        int start = 0;
        (int first, int last) = (0, words.Length - 1);
        for (int i = 0; i < words.Length; i++)
        {
            double weight = lexicon.Weight(words[i].Id);
            double gain = said.Ids.BinarySearch(words[i].Id) >= 0 ? weight : -Foreign * weight;
            if (run <= 0)
            {
                run = 0;
                start = i;
            }

            run += gain;
            if (run > best)
            {
                best = run;
                (first, last) = (start, i);
            }
        }

        int from = words[first].Start;
        int to = words[last].End;
        while (from > sentence.Start && IsBound(text.Text[from - 1]))
        {
            from--;
        }

        while (to < sentence.End && IsBound(text.Text[to]))
        {
            to++;
        }

        return QuoteSigns.Trim(text.Text, new Span(from, to));
    }

    private static bool IsBound(char c) => QuoteSigns.IsMark(c) || c is ' ' or '\u00A0' or '\u202F';
}
