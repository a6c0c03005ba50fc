namespace Recoupe.Reading.Archives;

/// <summary>How much an archive has given so far.</summary>
/// <param name="compressed">The size of the whole archive, in bytes.</param>
internal sealed class ArchiveTally(long compressed)
{
    /// <summary>The size of the whole archive, in bytes.</summary>
    public long Compressed => compressed;

    /// <summary>The bytes that its entries gave.</summary>
    public long Plain { get; set; }

    /// <summary>Whether it has given more than it may: the rest is not read.</summary>
    public bool IsSpent { get; set; }
}
