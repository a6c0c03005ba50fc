namespace Recoupe.Storage.Sql;

/// <summary>A row of shared copy.</summary>
internal sealed class ReuseRow
{
    public string A { get; set; } = "";

    public string B { get; set; } = "";

    public double Score { get; set; }

    public double Share { get; set; }

    public int Kind { get; set; }

    public int Direction { get; set; }

    public string Passages { get; set; } = "[]";

    public string Reasons { get; set; } = "[]";
}
