using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Cuts a quote where one thing said ends and another begins: at stops, at openers of clauses, and where the reporter joins two quoted stretches.</summary>
internal sealed class ClauseCutter(LanguageCatalog catalog, StoryLexicon lexicon)
{
    // A clause with fewer content words says nothing that could be found again.
    private const int FewestContents = 3;

    /// <summary>The clauses of the quote that covers <paramref name="span"/>, in text order; at least one unless it holds no word.</summary>
    public List<Clause> Cut(StoryText text, int quote, Span span)
    {
        CrossCheckWords words = CrossCheckWords.Of(catalog, text.Language);
        List<(Span Span, bool Welded, bool Stopped)> pieces = [];
        int start = span.Start;
        bool welded = false;
        bool stopped = true;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text.Text[i];
            int cut = -1;
            bool weld = false;
            bool stop = false;
            if (c is '.' or '!' or '?' or ';' or '…' or '\n' && (i + 1 >= span.End || !char.IsLetterOrDigit(text.Text[i + 1])))
            {
                cut = i + 1;
                stop = true;
            }
            else if (IsMark(c) && i > start && OpensAfterMark(text.Text, i, span.End, words))
            {
                cut = i + 1;
                weld = true;
            }
            else if (char.IsLetter(c) && i > start && !char.IsLetterOrDigit(text.Text[i - 1]) && Opens(text.Text, i, span.End, words))
            {
                cut = i;
            }

            if (cut > start)
            {
                pieces.Add((new Span(start, cut), welded, stopped));
                start = cut;
                welded = weld;
                stopped = stop;
            }
        }

        if (start < span.End)
        {
            pieces.Add((new Span(start, span.End), welded, stopped));
        }

        return Join(text, quote, pieces);
    }

    // Pieces too short to be found again go to the piece before them, or to the one behind at the head of a quote.
    private List<Clause> Join(StoryText text, int quote, List<(Span Span, bool Welded, bool Stopped)> pieces)
    {
        List<Clause> clauses = [];
        Span? held = null;
        bool heldWelded = false;
        for (int i = 0; i < pieces.Count; i++)
        {
            (Span piece, bool welded, _) = pieces[i];
            if (held is { } before)
            {
                piece = Span.Cover(before, piece);
                welded = heldWelded;
            }

            Bag bag = new(text.WordsIn(piece), lexicon);
            bool few = bag.Contents < FewestContents;
            if (few && clauses.Count > 0)
            {
                Clause last = clauses[^1];
                Span joined = Span.Cover(last.Span, piece);
                clauses[^1] = last with { Span = Trim(text.Text, joined), Bag = new Bag(text.WordsIn(joined), lexicon) };
                held = null;
            }
            else if (few && i + 1 < pieces.Count)
            {
                held = piece;
                heldWelded = welded;
            }
            else
            {
                held = null;
                if (bag.Ids.Length > 0)
                {
                    clauses.Add(new Clause(quote, clauses.Count, Trim(text.Text, piece), bag, welded));
                }
            }
        }

        return clauses;
    }

    private static Span Trim(string text, Span span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or '.' or ':'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '.' or ':'))
        {
            end--;
        }

        return new Span(start, end);
    }

    private static bool IsMark(char c) => c is '"' or '«' or '»' or '“' or '”' or '„';

    // A closing mark, some words of the reporter's with a conjunction's comma or "and", an opening mark further on.
    private static bool OpensAfterMark(string text, int mark, int end, CrossCheckWords words)
    {
        int at = mark + 1;
        while (at < end && (text[at] is ',' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        int word = at;
        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        return at > word && words.Joins(text.AsSpan(word, at - word));
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
