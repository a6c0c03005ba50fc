using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>A word as it is compared with the word of another version: case, accents, marks and spaces do not count, nor whether it is elided.</summary>
/// <param name="Span">The word in its text.</param>
/// <param name="Folded">Its folded form.</param>
/// <param name="Elided">Whether an apostrophe follows at once (<c>l'</c>, <c>qu'</c>).</param>
internal readonly record struct ComparedWord(Span Span, string Folded, bool Elided)
{
    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static ComparedWord[] Of(string text)
    {
        List<ComparedWord> words = [];
        for (Span word = WordScanner.Next(text, 0, text.Length); !word.IsEmpty; word = WordScanner.Next(text, word.End, text.Length))
        {
            bool elided = word.End < text.Length && Folding.Fold(text[word.End]) == '\'';
            words.Add(new ComparedWord(word, Folding.Fold(word.Of(text)), elided));
        }

        return [.. words];
    }

    /// <summary>Whether the two are one word, one of them perhaps elided: <c>l'</c> and <c>le</c> or <c>la</c>, <c>qu'</c> and <c>que</c>.</summary>
    public bool Matches(in ComparedWord other) =>
        Folded == other.Folded || (Elided && Shortens(other)) || (other.Elided && other.Shortens(this));

    private bool Shortens(in ComparedWord full) =>
        full.Folded.Length == Folded.Length + 1 && full.Folded.StartsWith(Folded, StringComparison.Ordinal) && full.Folded[^1] is 'a' or 'e' or 'i';
}
