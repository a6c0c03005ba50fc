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
        NameCandidate best = Names[0];
        foreach (NameCandidate name in Names)
        {
            if (Rank(name) > Rank(best))
            {
                best = name;
            }
        }

        return best.Name;
    }

    private long Rank(NameCandidate name)
    {
        bool capitals = true;
        foreach (char c in name.Name)
        {
            capitals &= !char.IsLower(c);
        }

        // An acronym is all capitals as it should be; its expansion has more words anyway.
        int frequency = 0;
        foreach (NameCandidate other in Names)
        {
            frequency += string.Equals(other.Name, name.Name, StringComparison.Ordinal) ? 1 : 0;
        }

        return (name.Words.Count * 1_000_000L) + (capitals ? 0 : 100_000) + frequency;
    }
}
