using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>A noun phrase that says what a person does: "le secrétaire général de l'OTAN".</summary>
internal sealed class RolePhrase(int firstToken, int head, int endToken, RoleNoun noun, DeterminerKind determiner)
{
    /// <summary>Its first token, with the determiner unless that holds a preposition.</summary>
    public int FirstToken { get; } = firstToken;

    /// <summary>Its head noun.</summary>
    public int Head { get; } = head;

    /// <summary>One past its last token.</summary>
    public int EndToken { get; } = endToken;

    /// <summary>The noun.</summary>
    public RoleNoun Noun { get; } = noun;

    /// <summary>Its determiner.</summary>
    public DeterminerKind Determiner { get; } = determiner;

    /// <summary>The gender that the noun, or else the determiner, shows.</summary>
    public Gender Gender { get; init; }

    /// <summary>The entities in it: what it is a role in.</summary>
    public List<Entity> Of { get; } = [];

    /// <summary>The ISO 3166 codes of the countries in it, by name or adjective.</summary>
    public List<string> Countries { get; } = [];

    /// <summary>What stands behind the noun, folded: "de la republique"; empty without anything.</summary>
    public string Complement { get; init; } = "";

    /// <summary>Whether the two may be one role: not when each says of what it is, and they say different things.</summary>
    public bool MayBe(RolePhrase other) =>
        Complement.Length == 0 || other.Complement.Length == 0
        || Complement.StartsWith(other.Complement, StringComparison.Ordinal) || other.Complement.StartsWith(Complement, StringComparison.Ordinal)
        || Of.Exists(other.Of.Contains) || Countries.Exists(other.Countries.Contains);

    /// <summary>Whether something behind the noun says which one it is.</summary>
    public bool Qualified { get; init; }

    /// <summary>Whether more of it follows that could not be read.</summary>
    public bool Cut { get; init; }

    /// <summary>Whom it stands for, once that is known.</summary>
    public PersonState? Person { get; set; }

    /// <summary>The rule that showed it.</summary>
    public string Rule { get; set; } = "";

    /// <summary>How sure the rule is.</summary>
    public double Score { get; set; }
}
