using Recoupe.Text;

namespace Recoupe.Formats;

/// <summary>Binds given sentences to given tokens, and numbers their paragraphs.</summary>
internal static class SentenceTokens
{
    public static Layer<Sentence> Bind(string text, List<Span> sentences, Layer<Token> tokens)
    {
        List<Sentence> bound = new(sentences.Count);
        int token = 0;
        int paragraph = 0;
        int scanned = 0;
        foreach (Span span in sentences)
        {
            if (bound.Count > 0 && span.Start < bound[^1].Span.End)
            {
                throw new AnnotationException($"annotations.sentences: {bound[^1].Span} and {span} overlap");
            }

            if (bound.Count > 0 && text.AsSpan(scanned, span.Start - scanned).Contains('\n'))
            {
                paragraph++;
            }

            scanned = span.Start;
            while (token < tokens.Count && tokens[token].Span.Start < span.Start)
            {
                token++;
            }

            int first = token;
            while (token < tokens.Count && tokens[token].Span.End <= span.End)
            {
                token++;
            }

            bound.Add(new Sentence(span, first, token, paragraph));
        }

        return Layer<Sentence>.Of(bound);
    }

    /// <summary>Later stages walk from token to head and rely on staying inside the sentence.</summary>
    public static void CheckHeads(Annotations layers)
    {
        foreach (Sentence sentence in layers.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                int head = layers.Tokens[i].Head;
                if (head != -1 && (head == i || head < sentence.FirstToken || head >= sentence.EndToken))
                {
                    throw new AnnotationException($"annotations.tokens[{i}]: its head lies outside its sentence");
                }
            }
        }
    }
}
