using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Reads the figures of an article: its quantities, and its durations with a number.</summary>
internal sealed class FigureReader(StoryLexicon lexicon)
{
    // So many words on each side tell what a figure counts.
    private const int Reach = 6;

    /// <summary>The figures of <paramref name="text"/>, in text order.</summary>
    public IEnumerable<FigureItem> Read(StoryText text)
    {
        Annotations layers = text.Article.Layers;
        List<FigureVersion> versions = [];
        foreach (Quantity quantity in layers.Quantities)
        {
            versions.Add(new FigureVersion(new Excerpt(text.Article, quantity.Span), quantity.Value, quantity.Unit, quantity.Modifier) { UpperValue = quantity.UpperValue });
        }

        int quantities = versions.Count;
        foreach (TimeExpression time in layers.Times)
        {
            if (TimeUnits.TryRead(time, out double value, out string unit) && !versions.Take(quantities).Any(version => version.Place.Span.Overlaps(time.Span)))
            {
                versions.Add(new FigureVersion(new Excerpt(text.Article, time.Span), value, unit, QuantityModifier.None));
            }
        }

        foreach (FigureVersion version in versions.OrderBy(version => version.Place.Span))
        {
            int sentence = text.SentenceAt(version.Place.Span.Start);
            if (sentence >= 0 && text.Sentences[sentence].Contains(version.Place.Span))
            {
                yield return Item(text, version, text.Sentences[sentence]);
            }
        }
    }

    private FigureItem Item(StoryText text, FigureVersion version, Span sentence)
    {
        ReadOnlySpan<Word> words = text.WordsIn(sentence);
        Span figure = version.Place.Span;
        List<Word> around = [];
        List<Word> before = [];
        List<Word> behind = [];
        List<Word> counted = [];
        foreach (Word word in words)
        {
            bool own = word.Start >= figure.Start && word.End <= figure.End;
            if (own && char.IsAsciiDigit(text.Text[word.Start]))
            {
                continue;
            }

            around.Add(word);
            if (own)
            {
                counted.Add(word);
            }

            if (word.End <= figure.Start)
            {
                before.Add(word);
            }
            else if (behind.Count < Reach + 2)
            {
                behind.Add(word);
            }
        }

        Word[] near = [.. before.Skip(Math.Max(0, before.Count - Reach)), .. behind];
        return new FigureItem(text, version, sentence, new Bag(near, lexicon), new Bag([.. around], lexicon), new Bag([.. counted], lexicon));
    }
}
