namespace Recoupe.Storage.Sql;

/// <summary>A row that counts an outlet's articles.</summary>
internal sealed class OutletRow
{
    public string Source { get; set; } = "";

    public int Articles { get; set; }

    public int Stories { get; set; }

    public int Edited { get; set; }

    public long FirstSeen { get; set; }

    public long LastSeen { get; set; }
}
