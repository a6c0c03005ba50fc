using Recoupe.Names;
using Recoupe.Text;

namespace Recoupe.Evaluation.Entities;

/// <summary>Compares the people and organisations of annotated articles with those found by hand.</summary>
/// <remarks>
/// A name is right when its span and its type are, and its entity bears one of the right names; a role or pronoun when a mention of that entity overlaps it.
/// A mention of the system is false when it is of a person or an organisation and stands for no entity that the gold has there. An entity of the gold is
/// unmixed when the story has one entity for all of its mentions that were found, and that one has no mention of another.
/// </remarks>
internal sealed class EntityScorer
{
    private readonly GoldEntities _gold;
    private readonly Dictionary<string, HashSet<string>> _rightNames;
    private readonly Dictionary<string, HashSet<Entity>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<Entity, HashSet<string>> _keys = [];
    private readonly int[] _right = new int[4];
    private readonly int[] _all = new int[4];

    /// <summary>Prepares to score <paramref name="articles"/>, taken as one story.</summary>
    public EntityScorer(GoldEntities gold, IReadOnlyList<AnnotatedArticle> articles)
    {
        _gold = gold;
        _rightNames = gold.RightNames(id => articles.First(article => article.Article.Id == id).Text);
        StoryEntities story = StoryEntities.Merge(articles);
        foreach (AnnotatedArticle article in articles)
        {
            Score(article, story);
        }
    }

    /// <summary>The places where the system is wrong, as article, span and what it says, for a reader of the scores.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>The share of the names that are right.</summary>
    public double Names => Share(0);

    /// <summary>The share of the roles and pronouns of speakers that are right.</summary>
    public double Speakers => Share(1);

    /// <summary>The share of all roles and pronouns that are right.</summary>
    public double Coreference => Share(2);

    /// <summary>The share of the system's mentions of people and organisations that are not false.</summary>
    public double Precision => Share(3);

    /// <summary>The share of the entities that are unmixed.</summary>
    public double Unmixed
    {
        get
        {
            string[] keys = [.. _found.Keys.Where(key => key[0] != 'X')];
            return keys.Length == 0 ? 0 : (double)keys.Count(key => _found[key].Count == 1 && _keys[_found[key].First()].Count == 1) / keys.Length;
        }
    }

    private double Share(int measure) => _all[measure] == 0 ? 0 : (double)_right[measure] / _all[measure];

    private void Count(int measure, bool right)
    {
        _all[measure]++;
        _right[measure] += right ? 1 : 0;
    }

    private void Score(AnnotatedArticle article, StoryEntities story)
    {
        IReadOnlyList<GoldMention> gold = _gold.MentionsOf(article.Article.Id);
        foreach (GoldMention mention in gold)
        {
            Mention? found = article.Layers.Mentions.FirstOrDefault(other => Fits(mention, other));
            if (found?.Entity is { } entity)
            {
                Note(mention.Key, story.Canonical(article, entity));
            }

            if (mention.Optional)
            {
                continue;
            }

            if (found is null)
            {
                Errors.Add($"{article.Article.Id}\t{mention.Span.Start}\t{mention.Span.End}\t{mention.Kind} of {mention.Key} not found");
            }

            if (mention.Kind == MentionKind.Name)
            {
                Count(0, found is not null);
                continue;
            }

            Count(2, found is not null);
            if (mention.Speaks)
            {
                Count(1, found is not null);
            }
        }

        foreach (Mention mention in article.Layers.Mentions)
        {
            if (mention is not { Type: MentionType.Person or MentionType.Organisation, Entity: not null })
            {
                continue;
            }

            bool right = gold.Any(other => other.Span.Overlaps(mention.Span) && (other.Optional || IsRight(other.Key, mention.Entity)));
            Count(3, right);
            if (!right)
            {
                Errors.Add($"{article.Article.Id}\t{mention.Span.Start}\t{mention.Span.End}\tfalse {mention.Kind} of {mention.Entity.Name} ({mention.Rule})");
            }
        }
    }

    private bool Fits(GoldMention gold, Mention found) =>
        found.Entity is { } entity && IsRight(gold.Key, entity) && found.Type is MentionType.Person or MentionType.Organisation
        && (gold.Kind == MentionKind.Name ? found.Kind == MentionKind.Name && found.Span == gold.Span : found.Span.Overlaps(gold.Span));

    private bool IsRight(string key, Entity entity) => _rightNames.TryGetValue(key, out HashSet<string>? names) && names.Contains(Folding.Fold(entity.Name));

    private void Note(string key, Entity entity)
    {
        if (!_found.TryGetValue(key, out HashSet<Entity>? entities))
        {
            _found[key] = entities = [];
        }

        entities.Add(entity);
        if (!_keys.TryGetValue(entity, out HashSet<string>? keys))
        {
            _keys[entity] = keys = new HashSet<string>(StringComparer.Ordinal);
        }

        keys.Add(key);
    }
}
