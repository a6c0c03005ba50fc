namespace Recoupe.Storage.Sql;

/// <summary>A row that counts a value.</summary>
internal sealed class FacetRow
{
    public string Value { get; set; } = "";

    public int Articles { get; set; }
}
