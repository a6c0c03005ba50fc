using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>Cuts a text into folded words in one pass, without a language: letters and digits, marks aside, dropped stretches left out.</summary>
internal static class WordScanner
{
    /// <summary>Scans <paramref name="article"/> into <paramref name="into"/>, at most <paramref name="maxWords"/> words.</summary>
    public static void Scan(AnnotatedArticle article, ScannedText into, int maxWords)
    {
        into.Clear();
        ReadOnlySpan<char> text = article.Text;
        ReadOnlySpan<Dropped> dropped = article.Layers.Dropped.AsSpan();
        int from = 0;
        foreach (Dropped gap in dropped)
        {
            if (gap.Span.Start > from)
            {
                ScanStretch(text, from, Math.Min(gap.Span.Start, text.Length), into, maxWords);
            }

            from = Math.Max(from, gap.Span.End);
        }

        if (from < text.Length)
        {
            ScanStretch(text, from, text.Length, into, maxWords);
        }
    }

    private static void ScanStretch(ReadOnlySpan<char> text, int from, int to, ScannedText into, int maxWords)
    {
        bool newSentence = true;
        QuoteMarks marks = default;
        int position = from;
        int previousEnd = from;
        while (position < to && into.Count < maxWords)
        {
            WordKind kind = CharacterTable.KindAt(text, position, out int length);
            if (kind is WordKind.Separator or WordKind.Joined)
            {
                marks.See(text, position);
                position += length;
                continue;
            }

            ScannedWord word = new() { Start = position, IsNumber = char.IsAsciiDigit(text[position]) };
            WordHash hash = WordHash.Empty;
            while (position < to)
            {
                if (kind != WordKind.Joined)
                {
                    hash.Add(Folding.Fold(text[position]));
                    if (length == 2)
                    {
                        hash.Add(text[position + 1]);
                    }
                }

                position += length;
                if (kind == WordKind.Alone || position >= to)
                {
                    break;
                }

                kind = CharacterTable.KindAt(text, position, out length);
                if (kind is WordKind.Separator or WordKind.Alone)
                {
                    break;
                }
            }

            word.End = Math.Min(position, to);
            newSentence |= GapAnalysis.EndsSentence(text, previousEnd, word.Start);
            word.Before = GapAnalysis.OpeningMarks(text, previousEnd, word.Start);
            word.StartsSentence = newSentence;
            word.Quoted = marks.Open;
            if (into.Count > 0 && previousEnd > from)
            {
                into.Words[^1].After = GapAnalysis.ClosingMarks(text, previousEnd, word.Start - word.Before);
            }

            into.Add(hash.Word, hash.Stem, word);
            newSentence = false;
            previousEnd = word.End;
        }

        if (into.Count > 0 && previousEnd > from)
        {
            into.Words[^1].After = GapAnalysis.ClosingMarks(text, previousEnd, to);
        }
    }
}
