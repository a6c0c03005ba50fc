using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Finds the names of an article and puts them to entities: one entity for all spellings of one person, place or organisation.</summary>
/// <param name="catalog">The language packs; an article in a language without a pack gets no names.</param>
public sealed class NameStage(LanguageCatalog catalog) : IStage
{
    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public LayerKinds Needs => LayerKinds.Tags;

    /// <inheritdoc/>
    public LayerKinds Gives => LayerKinds.Mentions;

    /// <inheritdoc/>
    public void Annotate(ArticleContext context)
    {
        LanguagePack? pack = catalog.Find(context.Language);
        if (pack is null)
        {
            context.Layers = context.Layers with { Mentions = Layer<Mention>.Empty };
            return;
        }

        NameResources resources = NameResources.Of(pack);
        NameTagger tagger = resources.TakeTagger();
        List<NameCandidate> names = tagger.Find(context.Text, context.Layers.Sentences, context.Layers.Tokens);
        resources.GiveBack(tagger);
        AcronymExtender.Extend(context.Text, context.Layers.Tokens, names);
        NameConsistency.Apply(context.Text, context.Layers, names, resources);
        AcronymFinder acronyms = new();
        acronyms.Find(context.Text, names);
        new EntityMerger(resources).Merge(names, acronyms);
        context.Layers = context.Layers with { Mentions = Layer<Mention>.Of(ToMentions(names)) };
    }

    private static IEnumerable<Mention> ToMentions(List<NameCandidate> names)
    {
        Dictionary<EntityDraft, Entity> entities = [];
        foreach (NameCandidate name in names)
        {
            EntityDraft draft = name.Entity!;
            if (!entities.TryGetValue(draft, out Entity? entity))
            {
                entities[draft] = entity = draft.ToEntity();
            }

            yield return new Mention(name.Span, entity.Type, MentionKind.Name, entity) { Rule = name.Rule, Score = name.Score };
        }
    }
}
