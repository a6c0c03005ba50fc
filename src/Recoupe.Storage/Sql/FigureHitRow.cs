namespace Recoupe.Storage.Sql;

/// <summary>A row of a figure with its article.</summary>
internal sealed class FigureHitRow : HeadingRow
{
    public int Begins { get; set; }

    public int Ends { get; set; }

    public double Value { get; set; }

    public double? Upper { get; set; }

    public string Unit { get; set; } = "";

    public string Text { get; set; } = "";

    public FigureHit ToHit() => new(ToHeading(), Begins, Ends, Value, Upper, Unit, Text);
}
