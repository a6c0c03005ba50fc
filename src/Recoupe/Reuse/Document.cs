namespace Recoupe.Reuse;

/// <summary>What the index knows of an article beside its words.</summary>
internal struct Document
{
    /// <summary>The article's id.</summary>
    public string Id;

    /// <summary>Publication in ticks of UTC; <see cref="long.MinValue"/> when unknown.</summary>
    public long Time;

    /// <summary>Whether the article credits an agency.</summary>
    public bool Credited;

    /// <summary>Whether a newer version of the same id has taken its place.</summary>
    public bool Replaced;
}
