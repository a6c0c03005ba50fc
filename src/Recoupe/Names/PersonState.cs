using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>What the article has said of a person so far.</summary>
internal sealed class PersonState(Entity entity)
{
    /// <summary>The person.</summary>
    public Entity Entity { get; set; } = entity;

    /// <summary>The gender, as names, roles and pronouns showed it.</summary>
    public Gender Gender { get; set; } = entity.Gender;

    /// <summary>The roles.</summary>
    public List<RolePhrase> Roles { get; } = [];

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
