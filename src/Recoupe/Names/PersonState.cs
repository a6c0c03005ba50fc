using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>What the article has said of a person so far.</summary>
internal sealed class PersonState(Entity entity)
{
    private const int MostRoles = 50;

    /// <summary>The person.</summary>
    public Entity Entity { get; set; } = entity;

    /// <summary>The gender, as names, roles and pronouns showed it.</summary>
    public Gender Gender { get; set; } = entity.Gender;

    /// <summary>The roles, each once however often the article gives it.</summary>
    public List<RolePhrase> Roles { get; } = [];

    /// <summary>Takes note of a role.</summary>
    public void AddRole(RolePhrase role)
    {
        if (Roles.Count < MostRoles && !Roles.Exists(known => known.Noun == role.Noun && known.Complement == role.Complement && known.Of.SequenceEqual(role.Of) && known.Countries.SequenceEqual(role.Countries)))
        {
            Roles.Add(role);
        }
    }

    /// <summary>Whether the name stands in a sentence from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public bool IsNamedIn(int first, int last)
    {
        int at = NamedIn.BinarySearch(first);
        at = at < 0 ? ~at : at;
        return at < NamedIn.Count && NamedIn[at] <= last;
    }

    /// <summary>The token of the last mention; -1 before the first.</summary>
    public int Last { get; set; } = -1;

    /// <summary>The sentence of the last mention.</summary>
    public int LastSentence { get; set; } = -1;

    /// <summary>The last sentence of which the person was the subject.</summary>
    public int SubjectOf { get; set; } = -1;

    /// <summary>The numbers of the sentences that hold the name, rising.</summary>
    public List<int> NamedIn { get; } = [];

    /// <summary>The number of mentions so far.</summary>
    public int Mentions { get; set; }

    /// <summary>Whether the article never names the person.</summary>
    public bool Unnamed { get; init; }

    /// <summary>Whether the article calls the person by a first name alone, as it does children and victims.</summary>
    public bool OnlyGivenName { get; init; }

    /// <summary>The first token of the first mention in the article.</summary>
    public int First { get; init; }
}
