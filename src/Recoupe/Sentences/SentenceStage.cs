using System.Runtime.InteropServices;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Cuts the text into tokens and sentences. Nothing lies in a dropped stretch, and no sentence reaches across one or over a line break.</summary>
/// <param name="languages">The packs that hold abbreviations, elisions and the like; a language without a pack is cut by the rules common to all.</param>
public sealed class SentenceStage(LanguageCatalog languages) : IStage
{
    private static readonly TokenRules Common = TokenRules.Compile(null);

    /// <inheritdoc/>
    public string Name => "sentences";

    /// <inheritdoc/>
    public LayerKinds Needs => LayerKinds.None;

    /// <inheritdoc/>
    public LayerKinds Gives => LayerKinds.Tokens | LayerKinds.Sentences;

    /// <inheritdoc/>
    public void Annotate(ArticleContext context)
    {
        string text = context.Text;
        TokenRules rules = languages.Find(context.Language)?.Resource(TokenRules.Compile) ?? Common;
        List<Span> tokens = new((text.Length / 5) + 8);
        List<Sentence> sentences = new((text.Length / 100) + 4);
        int paragraph = 0;
        foreach (Span stretch in Paragraphs(text, context.Layers.Dropped))
        {
            int first = tokens.Count;
            Tokenizer.Tokenize(rules, text, stretch, tokens);
            if (tokens.Count == first)
            {
                continue;
            }

            ReadOnlySpan<Span> own = CollectionsMarshal.AsSpan(tokens)[first..];
            SentenceSplitter splitter = new(rules, text, own);
            for (int i = 0; i < own.Length;)
            {
                int end = splitter.EndOf(i);
                sentences.Add(new Sentence(new Span(own[i].Start, own[end - 1].End), first + i, first + end, paragraph));
                i = end;
            }

            paragraph++;
        }

        Token[] layer = new Token[tokens.Count];
        for (int i = 0; i < layer.Length; i++)
        {
            layer[i] = new Token { Span = tokens[i] };
        }

        context.Layers = context.Layers with { Tokens = Layer<Token>.Adopt(layer), Sentences = Layer<Sentence>.Of(sentences) };
    }

    // The stretches between line breaks and dropped stretches.
    private static IEnumerable<Span> Paragraphs(string text, Layer<Dropped> dropped)
    {
        int start = 0;
        int at = 0;
        int gap = 0;
        while (at < text.Length)
        {
            while (gap < dropped.Count && dropped[gap].Span.End <= at)
            {
                gap++;
            }

            if (gap < dropped.Count && dropped[gap].Span.Start <= at)
            {
                if (at > start)
                {
                    yield return new Span(start, at);
                }

                start = at = Math.Min(text.Length, dropped[gap].Span.End);
            }
            else if (CharacterKinds.Of(text[at]) == CharacterKind.Break)
            {
                if (at > start)
                {
                    yield return new Span(start, at);
                }

                start = ++at;
            }
            else
            {
                at++;
            }
        }

        if (at > start)
        {
            yield return new Span(start, at);
        }
    }
}
