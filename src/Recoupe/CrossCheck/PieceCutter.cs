using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Cuts a quote where one thing said ends and another begins: at stops, and where the reporter joins two quoted stretches.</summary>
internal sealed class PieceCutter(LanguageCatalog catalog, StoryLexicon lexicon)
{
    // A piece with fewer content words says nothing that could be found again.
    private const int FewestContents = 3;

    /// <summary>The pieces of the quote that covers <paramref name="span"/>, in text order; at least one unless it holds no word.</summary>
    public List<Piece> Cut(StoryText text, int quote, Span span)
    {
        CrossCheckWords words = CrossCheckWords.Of(catalog, text.Language);
        List<(Span Span, bool Welded)> cuts = [];
        int start = span.Start;
        bool welded = false;
        for (int i = span.Start; i < span.End; i++)
        {
            bool stop = QuoteSigns.EndsSentence(text.Text, i, span.End);
            bool weld = !stop && i > start && QuoteSigns.IsMark(text.Text[i]) && JoinsAt(text.Text, i + 1, span.End, words);
            if (stop || weld)
            {
                cuts.Add((new Span(start, i + 1), welded));
                start = i + 1;
                welded = weld;
            }
        }

        cuts.Add((new Span(start, span.End), welded));
        return Join(text, quote, cuts, words);
    }

    // Cuts too short to be found again go to the piece before them, or to the one behind at the head of a quote.
    private List<Piece> Join(StoryText text, int quote, List<(Span Span, bool Welded)> cuts, CrossCheckWords words)
    {
        List<(Span Span, bool Welded)> joined = [];
        for (int i = 0; i < cuts.Count; i++)
        {
            (Span cut, bool welded) = cuts[i];
            bool few = new Bag(text.WordsIn(cut), lexicon).Contents < FewestContents;
            if (few && joined.Count > 0)
            {
                joined[^1] = joined[^1] with { Span = Span.Cover(joined[^1].Span, cut) };
            }
            else if (few && i + 1 < cuts.Count)
            {
                cuts[i + 1] = (Span.Cover(cut, cuts[i + 1].Span), welded);
            }
            else
            {
                joined.Add((cut, welded));
            }
        }

        List<Piece> pieces = [];
        foreach ((Span cut, bool welded) in joined)
        {
            Span span = QuoteSigns.Trim(text.Text, cut);
            Bag bag = new(text.WordsIn(span), lexicon);
            if (bag.Ids.Length > 0)
            {
                pieces.Add(new Piece(quote, pieces.Count, span, bag, welded, ClausesOf(text, span, words)));
            }
        }

        return pieces;
    }

    private List<Bag> ClausesOf(StoryText text, Span span, CrossCheckWords words)
    {
        List<Bag> clauses = [];
        int start = span.Start;
        for (int i = span.Start + 1; i < span.End; i++)
        {
            if (char.IsLetter(text.Text[i]) && !char.IsLetterOrDigit(text.Text[i - 1]) && Opens(text.Text, i, span.End, words))
            {
                clauses.Add(new Bag(text.WordsIn(new Span(start, i)), lexicon));
                start = i;
            }
        }

        if (clauses.Count > 0)
        {
            clauses.Add(new Bag(text.WordsIn(new Span(start, span.End)), lexicon));
            clauses.RemoveAll(clause => clause.Contents < FewestContents);
        }

        return clauses;
    }

    // A closing mark, then a conjunction and words of the reporter's, or a comma and another quoted stretch; two stretches with only "and" between are one list.
    private static bool JoinsAt(string text, int at, int end, CrossCheckWords words)
    {
        int next = at;
        while (next < end && text[next] is ',' or ' ' or '\u00A0' or '\u202F')
        {
            next++;
        }

        if (next < end && next > at && text[at] == ',' && QuoteSigns.IsMark(text[next]))
        {
            return true;
        }

        Span word = WordScanner.Next(text, at, end);
        bool near = !word.IsEmpty && text.AsSpan(at, word.Start - at).IndexOfAnyExcept(", \u00A0\u202F") < 0;
        return near && words.Joins(word.Of(text)) && text.AsSpan(word.End, Math.Min(3, end - word.End)).IndexOfAny("\"«“„") < 0;
    }

    private static bool Opens(string text, int at, int end, CrossCheckWords words)
    {
        Span first = WordScanner.Next(text, at, end);
        if (first.Length is 0 or > 20)
        {
            return false;
        }

        Span<char> folded = stackalloc char[48];
        int length = Fold(text, first, folded, 0);
        if (words.OpensClause(folded[..length]))
        {
            return true;
        }

        Span second = WordScanner.Next(text, first.End, end);
        if (second.Length is 0 or > 20)
        {
            return false;
        }

        folded[length++] = ' ';
        length = Fold(text, second, folded, length);
        return words.OpensClause(folded[..length]);
    }

    private static int Fold(string text, Span span, Span<char> target, int at)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            target[at++] = Folding.Fold(text[i]);
        }

        return at;
    }
}
