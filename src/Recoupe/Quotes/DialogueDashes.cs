using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>Finds paragraphs that a dash opens as speech (— Je pars, dit-il. / —No lo sé —dijo Juan—), which lists open with a dash too.</summary>
internal static class DialogueDashes
{
    /// <summary>The stretches of the article's marks and, among them, the paragraphs of dialogue, sorted by start.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences, with their paragraphs.</param>
    /// <param name="marked">The stretches in quotation marks.</param>
    /// <param name="lexicon">The words of the language.</param>
    public static MarkedStretch[] Add(string text, ReadOnlySpan<Token> tokens, Layer<Sentence> sentences, MarkedStretch[] marked, QuoteLexicon lexicon)
    {
        List<MarkedStretch>? found = null;
        for (int s = 0; s < sentences.Count;)
        {
            int end = s + 1;
            while (end < sentences.Count && sentences[end].Paragraph == sentences[s].Paragraph)
            {
                end++;
            }

            int first = sentences[s].FirstToken;
            int last = sentences[end - 1].EndToken;
            if (last - first > 2 && IsOpener(text, tokens[first].Span, tokens[first + 1].Span) && IsSpeech(text, tokens[first..last], lexicon))
            {
                Span span = new(tokens[first].Span.Start, tokens[last - 1].Span.End);
                (found ??= []).Add(new MarkedStretch(span, new Span(tokens[first + 1].Span.Start, span.End), MarkFamily.Dash, -1, Opened: true, Closed: true));
            }

            s = end;
        }

        return found is null ? marked : Merge(marked, found);
    }

    private static bool IsOpener(string text, Span dash, Span next)
    {
        ReadOnlySpan<char> word = dash.Of(text);
        return word is "—" or "–" or "―" or "--" && next.Start < text.Length && (char.IsUpper(text[next.Start]) || text[next.Start] is '¿' or '¡' or '…' or '«' or '"' || char.IsDigit(text[next.Start]))
            || word is "-" && next.Start > dash.End && char.IsUpper(text[next.Start]);
    }

    /// <summary>Whether somebody speaks in a paragraph: it asks, exclaims, says I or you, or a cue and its subject stand behind a comma or dash.</summary>
    private static bool IsSpeech(string text, ReadOnlySpan<Token> tokens, QuoteLexicon lexicon)
    {
        // A hyphen opens items of a list more often than speech.
        bool bullet = tokens[0].Span.Of(text) is "-";
        bool ends = tokens[^1].Span.Of(text) is "." or "!" or "?" or "…" or "...";
        for (int i = 1; i < tokens.Length; i++)
        {
            ReadOnlySpan<char> word = tokens[i].Span.Of(text);
            WordClasses classes = lexicon.ClassesOf(word);
            if (!bullet && (classes & (WordClasses.First | WordClasses.Second)) != 0 && tokens[i].Pos is PartOfSpeech.Pron or PartOfSpeech.Det || word is "?" or "!" && ends)
            {
                return true;
            }

            if (tokens[i].Pos == PartOfSpeech.Verb && tokens[i].Lemma is { } lemma && !lexicon.VerbsOf(lemma).IsEmpty && IsBreak(tokens[i - 1].Span.Of(text))
                && i + 1 < tokens.Length && tokens[i + 1].Pos is PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.Pron)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBreak(ReadOnlySpan<char> word) => word is "," or "—" or "–" or "―" or "-" or "!" or "?" or "…";

    /// <summary>Takes the paragraphs in, as parents of the marks inside them.</summary>
    private static MarkedStretch[] Merge(MarkedStretch[] marked, List<MarkedStretch> found)
    {
        List<MarkedStretch> all = [.. marked, .. found];
        all.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        int parent = -1;
        for (int i = 0; i < all.Count; i++)
        {
            while (parent >= 0 && all[parent].Span.End <= all[i].Span.Start)
            {
                parent = all[parent].Parent;
            }

            all[i] = all[i] with { Parent = parent };
            parent = i;
        }

        return [.. all];
    }
}
