using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Chooses the line that names a story: the opening sentence that shares most with all its articles. It is never written, always taken.</summary>
internal static class TitleChooser
{
    private const int FewestContents = 4;
    private const int Longest = 600;

    /// <summary>The line; null when no article has a sentence.</summary>
    public static Excerpt? Choose(IReadOnlyList<StoryText> texts, StoryLexicon lexicon)
    {
        Excerpt? best = null;
        double bestScore = -1;
        Bag[] wholes = [.. texts.Select(text => new Bag(text.WordsIn(new Span(0, text.Text.Length)), lexicon))];
        foreach (StoryText text in texts)
        {
            if (Opening(text, lexicon) is not { } opening)
            {
                continue;
            }

            Bag bag = new(text.WordsIn(opening), lexicon);
            double score = wholes.Where((_, i) => i != text.Index).Sum(whole => bag.Shared(whole, lexicon)) / Math.Max(bag.Weight, 1e-9);
            if (score > bestScore)
            {
                best = new Excerpt(text.Article, opening);
                bestScore = score;
            }
        }

        return best;
    }

    private static Span? Opening(StoryText text, StoryLexicon lexicon)
    {
        Span? first = null;
        int looked = 0;
        foreach (Span sentence in text.Sentences)
        {
            first ??= sentence;
            if (++looked > 4)
            {
                break;
            }

            if (sentence.Length <= Longest && new Bag(text.WordsIn(sentence), lexicon).Contents >= FewestContents)
            {
                return sentence;
            }
        }

        return first;
    }
}
