using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Gives every token its head in the sentence and the relation to it.</summary>
/// <remarks>In a language whose pack has no parser model the tokens stay as they are.</remarks>
/// <param name="languages">The language packs.</param>
public sealed class ParserStage(LanguageCatalog languages) : IStage
{
    /// <inheritdoc/>
    public string Name => "parser";

    /// <inheritdoc/>
    public LayerKinds Needs => LayerKinds.Tags;

    /// <inheritdoc/>
    public LayerKinds Gives => LayerKinds.Syntax;

    /// <inheritdoc/>
    public void Annotate(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (languages.Find(context.Language) is not { } pack || !pack.Has(ParserModel.FileName))
        {
            return;
        }

        Parser parser = new(pack.Resource(Load));
        Token[] tokens = context.Layers.Tokens.AsSpan().ToArray();
        foreach (Sentence sentence in context.Layers.Sentences)
        {
            parser.Parse(tokens.AsSpan(sentence.FirstToken..sentence.EndToken), sentence.FirstToken);
        }

        context.Layers = context.Layers with { Tokens = Layer<Token>.Adopt(tokens) };
    }

    private static ParserModel Load(LanguagePack pack)
    {
        using Stream file = pack.Open(ParserModel.FileName);
        return ParserModelFile.Read(file);
    }
}
