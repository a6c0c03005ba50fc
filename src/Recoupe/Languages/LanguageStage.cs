using Recoupe.Text;

namespace Recoupe.Languages;

/// <summary>Finds the language of an article that does not say it.</summary>
/// <param name="languages">The packs whose identification model is used.</param>
public sealed class LanguageStage(LanguageCatalog languages) : IStage
{
    private readonly LanguageIdentifier _identifier = new(languages);

    /// <inheritdoc/>
    public string Name => "language";

    /// <inheritdoc/>
    public LayerKinds Needs => LayerKinds.None;

    /// <inheritdoc/>
    public LayerKinds Gives => LayerKinds.None;

    /// <inheritdoc/>
    public void Annotate(ArticleContext context)
    {
        if (context.Article.Language is null)
        {
            // A few words are told better with the headline before them.
            context.Language = _identifier.Identify(context.Text.Length < 200 && context.Article.Title is { } title ? title + "\n" + context.Text : context.Text).Code;
        }
    }
}
