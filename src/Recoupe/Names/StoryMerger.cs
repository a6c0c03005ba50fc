using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Merges the entities of the articles of a story.</summary>
internal sealed class StoryMerger(LanguageCatalog catalog, EntityCorrections corrections)
{
    private readonly List<StoryUnit> _units = [];

    /// <summary>Merges those of <paramref name="articles"/>.</summary>
    public StoryEntities Merge(IReadOnlyList<AnnotatedArticle> articles)
    {
        Collect(articles);
        MergeByKey(unit => unit.Alias is { } alias ? alias.Type + " " + alias.Key : null, sure: true);
        MergeByKey(unit => corrections.MergeKey(unit.Entity.Name) is { } name ? Folding.Fold(name) : null, sure: true);
        MergeByKey(unit => unit.Entity.Type + " " + Folding.Fold(unit.Entity.Name), sure: false);
        MergePeople();
        MergeSurnames();
        MergeRoles();
        MergeAcronyms();
        return Result(MainLanguage(articles));
    }

    private void Collect(IReadOnlyList<AnnotatedArticle> articles)
    {
        for (int a = 0; a < articles.Count; a++)
        {
            AliasTable? aliases = articles[a].Article.Language is { } language && catalog.Find(language) is { } pack ? NameResources.Of(pack).Aliases : null;
            Dictionary<Entity, StoryUnit> byEntity = [];
            foreach (Mention mention in articles[a].Layers.Mentions)
            {
                if (mention.Entity is not { } entity)
                {
                    continue;
                }

                if (!byEntity.TryGetValue(entity, out StoryUnit? unit))
                {
                    Alias? alias = aliases?.Find(entity.Name) is { } found && found.Type == entity.Type ? found : null;
                    byEntity[entity] = unit = new StoryUnit(articles[a], a, entity, alias);
                    unit.Members.Add(unit);
                    _units.Add(unit);
                }

                unit.Mentions.Add(mention);
            }
        }
    }

    private void MergeByKey(Func<StoryUnit, string?> key, bool sure)
    {
        Dictionary<string, StoryUnit> first = new(StringComparer.Ordinal);
        foreach (StoryUnit unit in _units)
        {
            if (key(unit) is { } name && !first.TryAdd(name, unit))
            {
                Unite(first[name], unit, sure);
            }
        }
    }

    private void MergePeople()
    {
        // Compared only with those that share the key of a word: linear in the story but for namesakes.
        Dictionary<string, List<StoryUnit>> byWord = new(StringComparer.Ordinal);
        foreach (StoryUnit unit in _units.Where(unit => unit.Entity.Type == MentionType.Person && unit.IsNamed && unit.Words.Count > 1))
        {
            for (int i = 0; i < unit.Words.Count; i++)
            {
                string key = Transliteration.Key(unit.Words[i]);
                if (!byWord.TryGetValue(key, out List<StoryUnit>? others))
                {
                    byWord[key] = others = [];
                }

                foreach (StoryUnit other in others)
                {
                    if (other.Root() != unit.Root() && Genders.Agree(unit.Entity.Gender, other.Entity.Gender) && PersonNames.Compatible(unit.Words, other.Words))
                    {
                        Unite(other, unit, sure: false);
                    }
                }

                others.Add(unit);
            }
        }
    }

    private void MergeSurnames()
    {
        List<StoryUnit> full = [.. _units.Where(unit => unit.Entity.Type == MentionType.Person && unit.IsNamed && unit.Words.Count > 1)];
        foreach (StoryUnit unit in _units.Where(unit => unit.Entity.Type == MentionType.Person && unit.IsNamed && unit.Words.Count == 1 && unit.Into is null && unit.Members.TrueForAll(member => member.Words.Count == 1)))
        {
            StoryUnit[] bearers = [.. full.Where(other => Genders.Agree(unit.Entity.Gender, other.Entity.Gender) && PersonNames.Fit([other.Words], unit.Words, []) == 2).Select(other => other.Root()).Distinct()];
            if (bearers.Length == 1)
            {
                Unite(bearers[0], unit, sure: false);
            }
        }
    }

    // Who is only "le secrétaire général de l'OTAN" in one article is who bears that role in another, when only one person does.
    private void MergeRoles()
    {
        Dictionary<string, HashSet<StoryUnit>> bearers = new(StringComparer.Ordinal);
        foreach (StoryUnit unit in _units.Where(unit => unit.Entity.Type == MentionType.Person && unit.IsNamed))
        {
            foreach (Mention mention in unit.Mentions.Where(mention => mention.Kind == MentionKind.Role))
            {
                foreach (string role in WithoutDeterminer(NameText.Of(unit.Article.Text, mention.Span)))
                {
                    if (!bearers.TryGetValue(role, out HashSet<StoryUnit>? people))
                    {
                        bearers[role] = people = [];
                    }

                    people.Add(unit.Root());
                }
            }
        }

        foreach (StoryUnit unit in _units.Where(unit => unit.Entity.Type == MentionType.Person && !unit.IsNamed && unit.Into is null && unit.Words.Count > 1))
        {
            if (bearers.TryGetValue(Folding.Fold(unit.Entity.Name), out HashSet<StoryUnit>? people) && people.Select(person => person.Root()).Distinct().Count() == 1)
            {
                Unite(people.First(), unit, sure: false);
            }
        }
    }

    // A determiner is short and ends in a blank or an apostrophe.
    private static IEnumerable<string> WithoutDeterminer(string role)
    {
        string folded = Folding.Fold(role);
        yield return folded;
        int at = folded.AsSpan(0, Math.Min(5, folded.Length)).IndexOfAny(' ', '\'');
        if (at > 0 && at + 1 < folded.Length)
        {
            yield return folded[(at + 1)..];
        }
    }

    private void MergeAcronyms()
    {
        foreach (StoryUnit unit in _units.Where(unit => unit.Entity.Type == MentionType.Organisation && unit.Words.Count == 1 && unit.Into is null))
        {
            StoryUnit[] names = [.. _units.Where(other => other.Entity.Type == MentionType.Organisation && other.ArticleIndex != unit.ArticleIndex && unit.Entity.Name.Length >= 3 && AcronymFinder.IsInitials(unit.Entity.Name, other.Entity.Name)).Select(other => other.Root()).Distinct()];
            if (names.Length == 1)
            {
                Unite(names[0], unit, sure: false);
            }
        }
    }

    private void Unite(StoryUnit first, StoryUnit second, bool sure)
    {
        StoryUnit into = first.Root();
        StoryUnit from = second.Root();
        if (into == from || (!sure && !MayUnite(into, from)))
        {
            return;
        }

        from.Into = into;
        into.Members.AddRange(from.Members);
        from.Members.Clear();
    }

    private bool MayUnite(StoryUnit into, StoryUnit from)
    {
        foreach (StoryUnit a in into.Members)
        {
            foreach (StoryUnit b in from.Members)
            {
                // One article tells its own people apart better than any rule over several.
                if ((a.ArticleIndex == b.ArticleIndex && a.Entity.Type == MentionType.Person) || corrections.Forbids(a.Entity.Name, b.Entity.Name)
                    || (a.Alias is not null && b.Alias is not null && a.Alias.Key != b.Alias.Key))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private StoryEntities Result(string? language)
    {
        AliasTable? aliases = language is not null && catalog.Find(language) is { } pack ? NameResources.Of(pack).Aliases : null;
        List<(StoryEntity Entity, int First)> entities = [];
        Dictionary<(string Article, Entity Entity), Entity> canonical = [];
        for (int u = 0; u < _units.Count; u++)
        {
            StoryUnit unit = _units[u];
            if (unit.Into is not null)
            {
                continue;
            }

            Entity entity = Canonical(unit, aliases);
            foreach (StoryUnit member in unit.Members)
            {
                canonical[(member.Article.Article.Id, member.Entity)] = entity;
            }

            entities.Add((Describe(entity, unit), u));
        }

        return new StoryEntities([.. entities.OrderByDescending(pair => pair.Entity.Mentions).ThenBy(pair => pair.Entity.Entity.Name, StringComparer.Ordinal).ThenBy(pair => pair.First).Select(pair => pair.Entity)], canonical);
    }

    private Entity Canonical(StoryUnit root, AliasTable? aliases)
    {
        StoryUnit best = root.Members
            .OrderByDescending(unit => unit.Alias is not null)
            .ThenByDescending(unit => unit.IsNamed)
            .ThenByDescending(unit => unit.Words.Count)
            .ThenByDescending(unit => root.Members.Count(other => other.Entity.Name == unit.Entity.Name))
            .ThenBy(unit => unit.ArticleIndex)
            .ThenBy(unit => unit.Entity.Name, StringComparer.Ordinal)
            .First();
        string name = best.Alias is { } alias ? aliases?.FindKey(alias.Key, alias.Type)?.Name ?? best.Entity.Name : best.Entity.Name;
        foreach (StoryUnit unit in root.Members)
        {
            name = corrections.MergedName(unit.Entity.Name) ?? name;
        }

        Gender gender = root.Members.Select(unit => unit.Entity.Gender).FirstOrDefault(gender => gender != Gender.None);
        GrammaticalNumber number = root.Members.Select(unit => unit.Entity.Number).FirstOrDefault(number => number != GrammaticalNumber.None);
        return new Entity(corrections.Renamed(name), best.Entity.Type) { Gender = gender, Number = number };
    }

    private static StoryEntity Describe(Entity entity, StoryUnit root)
    {
        Dictionary<string, int> spellings = new(StringComparer.Ordinal);
        Dictionary<string, int> roles = new(StringComparer.Ordinal);
        int mentions = 0;
        foreach (StoryUnit unit in root.Members)
        {
            foreach (Mention mention in unit.Mentions)
            {
                mentions++;
                if (mention.Kind != MentionKind.Pronoun)
                {
                    Dictionary<string, int> counts = mention.Kind == MentionKind.Name ? spellings : roles;
                    string surface = NameText.Of(unit.Article.Text, mention.Span);
                    counts[surface] = counts.GetValueOrDefault(surface) + 1;
                }
            }
        }

        return new StoryEntity(entity, Ranked(spellings), Ranked(roles), mentions);
    }

    private static IReadOnlyList<string> Ranked(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];

    // The language of most articles; of the first, when several have as many.
    private static string? MainLanguage(IReadOnlyList<AnnotatedArticle> articles) =>
        articles.Select((article, index) => (article.Article.Language, index)).Where(pair => pair.Language is not null)
            .GroupBy(pair => pair.Language).OrderByDescending(group => group.Count()).ThenBy(group => group.First().index).FirstOrDefault()?.Key;
}
