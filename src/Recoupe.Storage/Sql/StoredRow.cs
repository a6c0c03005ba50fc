namespace Recoupe.Storage.Sql;

/// <summary>A row with a version of an article.</summary>
internal sealed class StoredRow
{
    public int Version { get; set; }

    public long Seen { get; set; }

    public string Story { get; set; } = "";

    public long Sequence { get; set; }

    public byte[] Body { get; set; } = [];

    public StoredArticle ToArticle() => new(Sql.Body.Read(Body), Version, Instant.Of(Seen), Story, Sequence);
}
