namespace Recoupe.Storage.Sql;

/// <summary>A row of a quote with its article.</summary>
internal sealed class QuoteHitRow : HeadingRow
{
    public int Begins { get; set; }

    public int Ends { get; set; }

    public string Kind { get; set; } = "";

    public string? Speaker { get; set; }

    public string Text { get; set; } = "";

    public QuoteHit ToHit() => new(ToHeading(), Begins, Ends, Kind, Speaker, Text);
}
