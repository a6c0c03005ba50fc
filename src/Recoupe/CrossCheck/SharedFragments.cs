using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Ties a sentence that quotes a few words to the quote they were taken from: the same speaker's same words in a row.</summary>
internal sealed class SharedFragments(IReadOnlyList<Piece> pieces, IReadOnlyList<QuotedUnit> units, StoryLexicon lexicon)
{
    private const string Marks = "«»“”„‟\"";

    // Two words that carry content, and not the story's commonest: a name alone is no quotation.
    private const int LeastContents = 2;
    private const double LeastWeight = 0.9;

    /// <summary>The pairs of pieces that share a fragment, with its weight.</summary>
    public IEnumerable<(int A, int B, double Score)> Edges()
    {
        Dictionary<int, List<int>> byWord = [];
        for (int i = 0; i < pieces.Count; i++)
        {
            if (units[pieces[i].Quote].Quote.Kind != QuoteKind.Indirect)
            {
                foreach (int word in pieces[i].Bag.Ids)
                {
                    (byWord.TryGetValue(word, out List<int>? list) ? list : byWord[word] = []).Add(i);
                }
            }
        }

        for (int i = 0; i < pieces.Count; i++)
        {
            if (units[pieces[i].Quote].Quote.Kind == QuoteKind.Mixed)
            {
                foreach ((int A, int B, double Score) edge in FragmentsOf(pieces[i]).SelectMany(fragment => EdgesOf(i, fragment, byWord)))
                {
                    yield return edge;
                }
            }
        }
    }

    private IEnumerable<(int A, int B, double Score)> EdgesOf(int piece, int[] fragment, Dictionary<int, List<int>> byWord)
    {
        int rarest = fragment.MaxBy(lexicon.Weight);
        int speaker = units[pieces[piece].Quote].Speaker;
        foreach (int other in byWord.GetValueOrDefault(rarest, []))
        {
            QuotedUnit unit = units[pieces[other].Quote];
            if (speaker >= 0 && unit.Speaker == speaker && pieces[other].Quote != pieces[piece].Quote
                && IdsOf(unit.Text.WordsIn(pieces[other].Span)).AsSpan().IndexOf(fragment) >= 0)
            {
                yield return (piece, other, fragment.Distinct().Sum(lexicon.Weight));
            }
        }
    }

    // The stretches between marks of a piece that hold enough to be told by.
    private IEnumerable<int[]> FragmentsOf(Piece piece)
    {
        StoryText text = units[piece.Quote].Text;
        int open = -1;
        for (int i = piece.Span.Start; i < piece.Span.End; i++)
        {
            if (!Marks.Contains(text.Text[i], StringComparison.Ordinal))
            {
                continue;
            }

            if (open >= 0)
            {
                int[] ids = IdsOf(text.WordsIn(new Span(open, i)));
                if (ids.Count(id => !lexicon.IsFunction(id)) >= LeastContents && ids.Distinct().Sum(lexicon.Weight) >= LeastWeight)
                {
                    yield return ids;
                }
            }

            open = open < 0 ? i + 1 : -1;
        }
    }

    private static int[] IdsOf(ReadOnlySpan<Word> words)
    {
        int[] ids = new int[words.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = words[i].Id;
        }

        return ids;
    }
}
