namespace Recoupe.Storage.Sql;

/// <summary>A row that counts an entity's mentions.</summary>
internal sealed class EntityRow
{
    public string Name { get; set; } = "";

    public string Type { get; set; } = "";

    public int Mentions { get; set; }

    public int Articles { get; set; }

    public int Stories { get; set; }

    public int Quotes { get; set; }
}
