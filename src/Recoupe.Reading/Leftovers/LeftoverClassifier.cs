using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>Finds in a scraped text what is not the article.</summary>
internal sealed class LeftoverClassifier(LanguageCatalog catalog)
{
    private readonly LeftoverLexicon _lexicon = new(catalog);

    /// <summary>The dropped stretches in text order: whole lines, and words inside lines.</summary>
    /// <param name="article">The article.</param>
    /// <param name="extracted">Whether its text was taken out of a page by its markup, so that its lines need no proof of belonging to it.</param>
    /// <param name="repeated">Lines that the outlet has under many of its articles.</param>
    public List<Dropped> Classify(Article article, bool extracted = false, IReadOnlyList<Span>? repeated = null)
    {
        List<ScrapedLine> lines = LineSplitter.Split(article.Text);
        HashSet<Span> ofOutlet = [.. repeated ?? []];
        foreach (ScrapedLine line in lines)
        {
            LineRules.Apply(line, article.Text, _lexicon);
            if (ofOutlet.Contains(line.Span))
            {
                line.Drop("repeated by the outlet", "outlet:repeated");
            }
        }

        ContextRules context = new(lines, article, _lexicon);
        if (extracted)
        {
            context.ApplyToExtracted();
        }
        else
        {
            context.Apply();
        }

        List<Dropped> dropped = [];
        if (lines.TrueForAll(line => line.IsDropped))
        {
            // A text of which nothing would be left is taken for an article of its own kind.
            return dropped;
        }

        foreach (ScrapedLine line in lines)
        {
            if (line.IsDropped)
            {
                dropped.Add(new Dropped(line.Span, line.Reason!) { Rule = line.Rule });
            }
            else
            {
                AddWords(line, article.Text, dropped);
            }
        }

        return dropped;
    }

    private void AddWords(ScrapedLine line, string text, List<Dropped> dropped)
    {
        ReadOnlySpan<char> raw = line.Span.Of(text);
        int prefix = DateShape.PrefixLength(raw, _lexicon);
        if (prefix > 0)
        {
            dropped.Add(new Dropped(new Span(line.Span.Start, line.Span.Start + prefix), "date header") { Rule = "shape:date prefix" });
        }

        string folded = Folding.Fold(raw);
        int from = prefix;
        while (_lexicon.Phrases.FindWords(folded, from) is (>= 0 and int start, { } phrase))
        {
            int end = start + phrase.Key.Length;
            while (start > from && folded[start - 1] is ' ' or ',')
            {
                start--;
            }

            dropped.Add(new Dropped(new Span(line.Span.Start + start, line.Span.Start + end), phrase.Reason) { Rule = phrase.Rule });
            from = end;
        }
    }
}
