using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>An entity of an article while its names are being merged.</summary>
internal sealed class EntityDraft(MentionType type, Alias? alias)
{
    /// <summary>What it is.</summary>
    public MentionType Type { get; } = type;

    /// <summary>Its row of the alias table.</summary>
    public Alias? Alias { get; set; } = alias;

    /// <summary>Its names.</summary>
    public List<NameCandidate> Names { get; } = [];

    /// <summary>Its full names: those that a shorter one is compared with.</summary>
    public List<NameWords> Full { get; } = [];

    /// <summary>The gender that the text or a list shows.</summary>
    public Gender Gender { get; set; } = alias?.Gender ?? Gender.None;

    /// <summary>Puts a name to the entity.</summary>
    public void Add(NameCandidate name)
    {
        name.Entity = this;
        Names.Add(name);
        if (Gender == Gender.None)
        {
            Gender = name.Address;
        }
    }

    /// <summary>The entity as the layers carry it.</summary>
    public Entity ToEntity() => new(Alias?.Name ?? Fullest(), Type) { Gender = Type == MentionType.Person ? Gender : Gender.None };

    // The most words, then not all capitals, then the most frequent, then the first.
    private string Fullest()
    {
        Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
        foreach (NameCandidate name in Names)
        {
            frequencies[name.Name] = frequencies.GetValueOrDefault(name.Name) + 1;
        }

        NameCandidate best = Names[0];
        long bestRank = -1;
        foreach (NameCandidate name in Names)
        {
            long rank = (name.Words.Count * 100_000_000L) + (IsAllCapitals(name.Name) ? 0 : 10_000_000) + frequencies[name.Name];
            if (rank > bestRank)
            {
                best = name;
                bestRank = rank;
            }
        }

        return best.Name;
    }

    private static bool IsAllCapitals(string name)
    {
        foreach (char c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
