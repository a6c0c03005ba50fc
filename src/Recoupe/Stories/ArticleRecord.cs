namespace Recoupe.Stories;

/// <summary>What the index remembers of an article beside its terms.</summary>
internal struct ArticleRecord
{
    /// <summary>The article's id.</summary>
    public string Id;

    /// <summary>Its story when it was put into one or moved last; a merged story is followed further.</summary>
    public int Story;

    /// <summary>The article of the same story that came before; -1 at the first.</summary>
    public int Previous;

    /// <summary>The number of the outlet.</summary>
    public int Outlet;

    /// <summary>When it was seen: publication, or where that is unknown the stream's time when it came; ticks of UTC, <see cref="long.MinValue"/> before any time was known.</summary>
    public long Time;

    /// <summary>Whether it has a headline of its own.</summary>
    public bool HasHeadline;
}
