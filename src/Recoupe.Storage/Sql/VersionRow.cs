namespace Recoupe.Storage.Sql;

/// <summary>A row that tells of a version.</summary>
internal sealed class VersionRow
{
    public int Version { get; set; }

    public long Seen { get; set; }

    public string ContentHash { get; set; } = "";

    public string? Title { get; set; }
}
