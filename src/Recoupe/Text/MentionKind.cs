namespace Recoupe.Text;

/// <summary>How a mention refers.</summary>
public enum MentionKind : byte
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>By a role or description ("le chef de l'OTAN").</summary>
    Role,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
