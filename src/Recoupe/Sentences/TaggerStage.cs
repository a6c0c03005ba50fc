using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Gives every token its part of speech, morphology and lemma.</summary>
/// <remarks>In a language whose pack has no tagger model the tokens stay as they are.</remarks>
/// <param name="languages">The language packs.</param>
public sealed class TaggerStage(LanguageCatalog languages) : IStage
{
    /// <inheritdoc/>
    public string Name => "tagger";

    /// <inheritdoc/>
    public LayerKinds Needs => LayerKinds.Tokens | LayerKinds.Sentences;

    /// <inheritdoc/>
    public LayerKinds Gives => LayerKinds.Tags;

    /// <inheritdoc/>
    public void Annotate(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (languages.Find(context.Language) is not { } pack || !pack.Has(TaggerModel.FileName))
        {
            return;
        }

        SharedTagger shared = pack.Resource(SharedTagger.Load);
        Tagger tagger = new(shared.Model, shared.Lemmas);
        Token[] tokens = context.Layers.Tokens.AsSpan().ToArray();
        foreach (Sentence sentence in context.Layers.Sentences)
        {
            tagger.Tag(context.Text, tokens.AsSpan(sentence.FirstToken..sentence.EndToken));
        }

        context.Layers = context.Layers with { Tokens = Layer<Token>.Adopt(tokens) };
    }
}
