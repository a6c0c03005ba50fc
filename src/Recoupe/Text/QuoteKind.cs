namespace Recoupe.Text;

/// <summary>How much of a quote is the speaker's own words.</summary>
public enum QuoteKind : byte
{
    /// <summary>All of it: inside marks, or an unmarked block after a colon.</summary>
    Direct,

    /// <summary>None: the author reports without marks.</summary>
    Indirect,

    /// <summary>Some: the author's words with quoted ones among them.</summary>
    Mixed,
}
