using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Adds role phrases ("le secrétaire général de l'OTAN") and pronouns to the mentions, bound to the people they stand for.</summary>
/// <param name="catalog">The language packs; an article in a language without a pack keeps its names only.</param>
public sealed class CoreferenceStage(LanguageCatalog catalog) : IStage
{
    /// <inheritdoc/>
    public string Name => "coreference";

    /// <inheritdoc/>
    public LayerKinds Needs => LayerKinds.Mentions | LayerKinds.Syntax;

    /// <inheritdoc/>
    public LayerKinds Gives => LayerKinds.Coreference;

    /// <inheritdoc/>
    public void Annotate(ArticleContext context)
    {
        if (catalog.Find(context.Language) is not { } pack)
        {
            return;
        }

        CoreferenceResolver resolver = new(CoreferenceLexicon.Of(pack), NameResources.Of(pack), context.Text, context.Layers, context.Article.Published?.Day);
        context.Layers = context.Layers with { Mentions = Layer<Mention>.Of(resolver.Resolve()) };
    }
}
