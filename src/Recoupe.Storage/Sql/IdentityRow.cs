namespace Recoupe.Storage.Sql;

/// <summary>A row that tells which article an id belongs to.</summary>
internal sealed class IdentityRow
{
    public long Number { get; set; }

    public string Id { get; set; } = "";

    public int Version { get; set; }

    public string ContentHash { get; set; } = "";

    public string Story { get; set; } = "";
}
