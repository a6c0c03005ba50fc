using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Puts the names of people to entities: full names first, then surnames and first names to the full name they fit.</summary>
/// <remarks>Two people are never merged because they share a surname: a surname alone goes to one of them, by form of address, then by who was named last.</remarks>
internal sealed class PersonMerger(NameResources resources, List<EntityDraft> entities)
{
    private const int MostCompared = 300;

    private readonly List<EntityDraft> _people = [];
    private readonly Dictionary<EntityDraft, NameCandidate> _last = [];

    /// <summary>Gives every person among <paramref name="names"/> an entity, and puts those of the alias table into <paramref name="byKey"/>.</summary>
    public void Merge(IReadOnlyList<NameCandidate> names, Dictionary<string, EntityDraft> byKey)
    {
        NameCandidate[] full = [.. names.Where(IsFull).OrderByDescending(name => name.Words.Count)];
        foreach (NameCandidate name in full)
        {
            MergeFull(name, byKey);
        }

        List<NameCandidate> unknown = [];
        foreach (NameCandidate name in names)
        {
            if (name.Entity is not null)
            {
                _last[name.Entity] = name;
            }
            else if (name.Type == MentionType.Person && !MergeShort(name))
            {
                unknown.Add(name);
            }
        }

        foreach (NameCandidate name in unknown)
        {
            MergeUnknown(name, byKey);
        }
    }

    // However many people a text names, a name is compared with so many of them.
    private IEnumerable<EntityDraft> Recent() => _people.Count <= MostCompared ? _people : _people.Skip(_people.Count - MostCompared);

    // "M. Le Pen" is a surname however many words it has.
    private bool IsFull(NameCandidate name) =>
        name.Type == MentionType.Person && name.Words.Count > 1 && !(name.Addressed && !resources.IsGivenName(name.Words[0])) && !IsParticle(name.Words[0]);

    private static bool IsParticle(string word) => word is "de" or "von" or "van" or "der" or "al" or "el" or "ben" or "bin" or "le" or "la" or "di" or "da" or "del" or "du";

    private void MergeFull(NameCandidate name, Dictionary<string, EntityDraft> byKey)
    {
        Alias? alias = resources.Aliases.Find(name.Name) is { Type: MentionType.Person } found ? found : null;
        foreach (EntityDraft person in Recent())
        {
            if ((alias is not null && person.Alias == alias) || (Genders.Agree(person.Gender, GenderOf(name)) && person.Full.Any(other => PersonNames.Compatible(other, name.Words))))
            {
                person.Full.Add(name.Words);
                person.Alias ??= alias;
                person.Add(name);
                return;
            }
        }

        EntityDraft draft = Make(name, alias, byKey);
        draft.Full.Add(name.Words);
    }

    private bool MergeShort(NameCandidate name)
    {
        EntityDraft? best = null;
        int bestRank = 0;
        foreach (EntityDraft person in Recent())
        {
            int fit = PersonNames.Fit(person.Full, name.Words, resources.Endings);
            if (fit == 0 || !Genders.Agree(name.Address, person.Gender))
            {
                continue;
            }

            // Surnames before first names, people already named before those still to come, the one named last before others.
            bool named = _last.TryGetValue(person, out NameCandidate? last);
            int rank = (fit * 100_000_000) + (named ? 50_000_000 + last!.FirstToken : 40_000_000 - person.Names[0].FirstToken);
            if (rank > bestRank)
            {
                best = person;
                bestRank = rank;
            }
        }

        if (best is null)
        {
            return false;
        }

        best.Add(name);
        name.Rule = "names.surname";
        _last[best] = name;
        return true;
    }

    private void MergeUnknown(NameCandidate name, Dictionary<string, EntityDraft> byKey)
    {
        Alias? alias = resources.Aliases.Find(name.Name) is { Type: MentionType.Person } found ? found : null;
        foreach (EntityDraft person in Recent())
        {
            if ((alias is not null && person.Alias == alias)
                || (Genders.Agree(person.Gender, name.Address) && PersonNames.SameShort(person.Names[0].Words, name.Words, resources.Endings)))
            {
                person.Add(name);
                return;
            }
        }

        Make(name, alias, byKey);
    }

    private EntityDraft Make(NameCandidate name, Alias? alias, Dictionary<string, EntityDraft> byKey)
    {
        EntityDraft draft = new(MentionType.Person, alias);
        if (alias is not null)
        {
            name.Rule = "names.alias";
            byKey[alias.Key] = draft;
        }

        if (draft.Gender == Gender.None)
        {
            draft.Gender = GenderOf(name);
        }

        draft.Add(name);
        _people.Add(draft);
        entities.Add(draft);
        return draft;
    }

    private Gender GenderOf(NameCandidate name) =>
        name.Address != Gender.None ? name.Address : name.Words.Count == 1 && name.Addressed ? Gender.None : resources.GenderOfGivenName(name.Words[0]);
}
