namespace Recoupe.CrossCheck;

/// <summary>In whose words a version stands.</summary>
public enum VersionKind : byte
{
    /// <summary>In the speaker's.</summary>
    Direct,

    /// <summary>In the author's, as reported speech.</summary>
    Indirect,

    /// <summary>In both.</summary>
    Mixed,

    /// <summary>In the author's own voice, without attribution.</summary>
    Narration,
}
