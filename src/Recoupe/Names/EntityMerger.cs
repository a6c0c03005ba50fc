using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Puts the names of one article to entities.</summary>
internal sealed class EntityMerger(NameResources resources)
{
    private readonly List<EntityDraft> _entities = [];
    private readonly Dictionary<string, EntityDraft> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityDraft> _byKey = new(StringComparer.Ordinal);

    /// <summary>Gives every name of <paramref name="names"/> an entity.</summary>
    public void Merge(IReadOnlyList<NameCandidate> names, AcronymFinder acronyms)
    {
        PersonMerger people = new(resources, _entities);
        people.Merge(names, _byKey);
        foreach (NameCandidate name in names)
        {
            if (name.Entity is null)
            {
                MergeOther(name);
            }
        }

        foreach ((NameCandidate shortName, NameCandidate fullName) in acronyms.Pairs)
        {
            Unite(shortName, fullName);
        }

        MergeWeak(names);
        MergeShortened(names);
    }

    private void MergeOther(NameCandidate name)
    {
        Alias? alias = resources.Aliases.Find(name.Name);
        if (alias is not null && alias.Type != MentionType.Person)
        {
            if (!_byKey.TryGetValue(alias.Key, out EntityDraft? known))
            {
                _byKey[alias.Key] = known = new EntityDraft(alias.Type, alias);
                _entities.Add(known);
            }

            name.Rule = "names.alias";
            known.Add(name);
            return;
        }

        string key = Folding.Fold(name.Name);
        if (!_byName.TryGetValue(key, out EntityDraft? entity) && !_byName.TryGetValue(WithoutEnding(key), out entity))
        {
            entity = new EntityDraft(name.Type, null);
            _entities.Add(entity);
            _byName[key] = entity;
        }

        entity.Add(name);
    }

    private string WithoutEnding(string key)
    {
        foreach (string ending in resources.Endings)
        {
            if (key.Length > ending.Length + 2 && key.EndsWith(ending, StringComparison.Ordinal))
            {
                return key[..^ending.Length];
            }
        }

        return key;
    }

    private static void Unite(NameCandidate shortName, NameCandidate fullName)
    {
        EntityDraft from = shortName.Entity!;
        EntityDraft into = fullName.Entity!;
        if (from == into || (from.Alias is not null && into.Alias is not null))
        {
            return;
        }

        into.Alias ??= from.Alias;
        foreach (NameCandidate name in from.Names.ToArray())
        {
            name.Rule = "names.acronym";
            into.Add(name);
        }

        from.Names.Clear();
    }

    // "l'Alliance" is NATO only where NATO is named.
    private void MergeWeak(IReadOnlyList<NameCandidate> names)
    {
        foreach (NameCandidate name in names)
        {
            if (name.Entity is { Alias: null } draft && resources.Aliases.FindWeak(name.Name) is { } alias && _byKey.TryGetValue(alias.Key, out EntityDraft? strong) && strong.Names.Count > 0)
            {
                // A town stays a town: "Bruxelles" is the Union only where the model takes it for an organisation.
                if (name.Type == alias.Type)
                {
                    draft.Names.Remove(name);
                    strong.Add(name);
                    name.Rule = "names.weak-alias";
                }
            }
        }
    }

    // "la Commission" after "la Commission européenne", when no other name begins so.
    private void MergeShortened(IReadOnlyList<NameCandidate> names)
    {
        Dictionary<string, EntityDraft?> byFirstWord = new(StringComparer.Ordinal);
        foreach (EntityDraft entity in _entities)
        {
            if (entity.Type == MentionType.Organisation)
            {
                foreach (string first in entity.Names.Where(name => name.Words.Count > 1).Select(name => name.Words[0]).Distinct(StringComparer.Ordinal))
                {
                    byFirstWord[first] = byFirstWord.ContainsKey(first) ? null : entity;
                }
            }
        }

        foreach (NameCandidate name in names)
        {
            if (name.Type == MentionType.Organisation && name.Words.Count == 1 && name.Entity is { Alias: null } draft
                && byFirstWord.TryGetValue(name.Words[0], out EntityDraft? full) && full is not null && full != draft
                && full.Names.Any(other => other.Words.Count > 1 && other.Span < name.Span))
            {
                draft.Names.Remove(name);
                full.Add(name);
                name.Rule = "names.shortened";
            }
        }
    }
}
