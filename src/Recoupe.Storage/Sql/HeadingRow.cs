namespace Recoupe.Storage.Sql;

/// <summary>A row with what lists show of an article.</summary>
internal class HeadingRow
{
    /// <summary>The columns, of a table <c>article</c> called <c>a</c>.</summary>
    public const string Columns =
        "a.id AS Id, a.version AS Version, a.story AS Story, a.source AS Source, a.title AS Title, a.url AS Url, a.published AS Published, a.language AS Language, a.words AS Words, a.first_seen AS FirstSeen";

    public string Id { get; set; } = "";

    public int Version { get; set; }

    public string Story { get; set; } = "";

    public string? Source { get; set; }

    public string? Title { get; set; }

    public string? Url { get; set; }

    public string? Published { get; set; }

    public string? Language { get; set; }

    public int Words { get; set; }

    public long FirstSeen { get; set; }

    public ArticleHeading ToHeading() => new(Id, Version, Story, Source, Title, Url, Published, Language, Words, Instant.Of(FirstSeen));
}
