namespace Recoupe.Storage.Sql;

/// <summary>A row of a snapshot.</summary>
internal sealed class SnapshotRow
{
    public long Sequence { get; set; }

    public byte[] Body { get; set; } = [];
}
