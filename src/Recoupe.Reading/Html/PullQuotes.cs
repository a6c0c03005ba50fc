using System.Text;
using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>Takes out pull quotes: sentences that the layout shows a second time, set apart from the text they come from.</summary>
/// <remarks>One that stands nowhere else stays: it is part of the article.</remarks>
internal static class PullQuotes
{
    private const int LeastLetters = 12;
    private const int MostLength = 600;

    // The cost of each is one search through the article.
    private const int Most = 64;

    public static void Remove(HtmlPage page, List<(TextBlock Block, string Text)> kept, ExplanationBuilder? explanation)
    {
        List<int> candidates = [.. Enumerable.Range(0, kept.Count).Where(i => IsCandidate(kept[i].Block, kept[i].Text)).Take(Most)];
        if (candidates.Count == 0)
        {
            return;
        }

        StringBuilder rest = new();
        for (int i = 0; i < kept.Count; i++)
        {
            if (!candidates.Contains(i))
            {
                rest.Append(LettersOf(kept[i].Text)).Append('\n');
            }
        }

        string article = rest.ToString();
        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            (TextBlock block, string text) = kept[candidates[i]];
            string letters = LettersOf(text);
            if (letters.Length >= LeastLetters && article.Contains(letters, StringComparison.Ordinal))
            {
                explanation?.Remove(page, block, text, "pull quote", "repeats:words");
                kept.RemoveAt(candidates[i]);
            }
        }
    }

    private static bool IsCandidate(in TextBlock block, string text) =>
        text.Length <= MostLength && (block.Region is HtmlTag.Blockquote or HtmlTag.Aside || block.Tag is HtmlTag.Blockquote || (block.Traits & ClassTraits.PullQuote) != 0);

    // Only letters and figures: the same words stand with other marks and other space.
    private static string LettersOf(string text)
    {
        StringBuilder letters = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(Folding.Fold(c));
            }
        }

        return letters.ToString();
    }
}
