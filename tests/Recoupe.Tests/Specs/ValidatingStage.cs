using Recoupe.Text;

namespace Recoupe.Tests.Specs;

/// <summary>Runs a stage and fails when what it gives breaks an invariant of the layers.</summary>
public sealed class ValidatingStage(IStage inner) : IStage
{
    public string Name => inner.Name;

    public LayerKinds Needs => inner.Needs;

    public LayerKinds Gives => inner.Gives;

    public void Annotate(ArticleContext context)
    {
        string before = context.Text;
        inner.Annotate(context);
        Assert.Same(before, context.Text);
        Check(context.Text, context.Layers);
    }

    public static void Check(string text, Annotations layers)
    {
        CheckLayer(text, layers.Dropped, "dropped");
        CheckLayer(text, layers.Tokens, "tokens");
        CheckLayer(text, layers.Sentences, "sentences");
        CheckLayer(text, layers.Mentions, "mentions");
        CheckLayer(text, layers.Quotes, "quotes");
        CheckLayer(text, layers.Times, "times");
        CheckLayer(text, layers.Quantities, "quantities");
        CheckSentences(layers);
        foreach (Quote quote in layers.Quotes)
        {
            Assert.NotEmpty(quote.Content);
            for (int i = 0; i < quote.Content.Count; i++)
            {
                CheckSpan(text, quote.Content[i], "quote content");
                Assert.True(i == 0 || quote.Content[i - 1].End <= quote.Content[i].Start, "pieces of a quote in text order");
            }

            foreach (Span? span in new[] { quote.Cue, quote.Speaker?.Span, quote.Via?.Span, quote.Addressee?.Span, quote.Medium })
            {
                if (span is { } there)
                {
                    CheckSpan(text, there, "part of a quote");
                }
            }

            Assert.InRange(quote.Confidence, 0, 1);
        }
    }

    private static void CheckSentences(Annotations layers)
    {
        int token = 0;
        foreach (Sentence sentence in layers.Sentences)
        {
            Assert.True(sentence.FirstToken >= token && sentence.EndToken <= layers.Tokens.Count, "sentences share no token");
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Assert.True(sentence.Span.Contains(layers.Tokens[i].Span), "a sentence contains its tokens");
                int head = layers.Tokens[i].Head;
                Assert.True(head == -1 || (head >= sentence.FirstToken && head < sentence.EndToken && head != i), "a head lies in its sentence");
            }

            token = sentence.EndToken;
        }
    }

    private static void CheckLayer<T>(string text, Layer<T> layer, string name)
        where T : IAnnotation
    {
        for (int i = 0; i < layer.Count; i++)
        {
            CheckSpan(text, layer[i].Span, name);
            Assert.True(i == 0 || layer[i - 1].Span <= layer[i].Span, name + " sorted");
        }
    }

    private static void CheckSpan(string text, Span span, string name)
    {
        Assert.True(span.End <= text.Length, $"{name} {span} inside the text of {text.Length}");
        Assert.False(span.IsEmpty, $"{name} {span} not empty");
        Assert.False(Splits(text, span.Start) || Splits(text, span.End), $"{name} {span} splits no surrogate pair");
    }

    private static bool Splits(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset]);
}
