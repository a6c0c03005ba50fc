using System.Data.Common;
using Dapper;

namespace Recoupe.Storage.Sql;

/// <summary>A row with what lists show of a story, and how it is kept up.</summary>
internal sealed class StoryRow
{
    public const string Columns =
        """
        s.id AS Id, s.articles AS Articles, s.outlets AS Outlets, s.languages AS Languages, s.first_seen AS FirstSeen, s.last_seen AS LastSeen, s.sequence AS Sequence,
        s.title AS Title, s.title_source AS TitleSource, s.counted AS Counted, s.origins AS Origins, s.utterances AS Utterances, s.differing AS Differing,
        s.figures AS Figures, s.missing AS Missing
        """;

    public string Id { get; set; } = "";

    public int Articles { get; set; }

    public int Outlets { get; set; }

    public string Languages { get; set; } = "";

    public long FirstSeen { get; set; }

    public long LastSeen { get; set; }

    public long Sequence { get; set; }

    public string? Title { get; set; }

    public string? TitleSource { get; set; }

    public long Counted { get; set; }

    public int Origins { get; set; }

    public int Utterances { get; set; }

    public int Differing { get; set; }

    public int Figures { get; set; }

    public int Missing { get; set; }

    public StorySummary ToSummary() => new(Id, Articles, Outlets, Languages, Instant.Of(FirstSeen), Instant.Of(LastSeen), Sequence)
    {
        Title = Title,
        TitleSource = TitleSource,
        Counts = Counted == 0 ? null : new StoryCounts(Counted, Origins, Utterances, Differing, Figures, Missing),
    };

    /// <summary>Counts an arrival in its story, which begins if it was not there.</summary>
    public static async Task TouchAsync(DbTransaction transaction, string story, long sequence, Arrival arrival)
    {
        await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO story(id, articles, outlets, languages, first_seen, last_seen, sequence, title, title_source)
            VALUES(@story, 0, 0, '', @seen, @seen, @sequence, @Title, @Source)
            ON CONFLICT(id) DO UPDATE SET last_seen = excluded.last_seen, sequence = excluded.sequence
            """,
            new { story, seen = Instant.Key(arrival.Seen), sequence, Title = ListText.Of(arrival.Article.Article.Title), Source = ListText.Of(arrival.Article.Article.Source) },
            transaction);
        await RecountAsync(transaction, story);
    }

    /// <summary>Counts the articles, outlets and languages of a story anew.</summary>
    public static async Task RecountAsync(DbTransaction transaction, string story)
    {
        IEnumerable<(string? Source, string? Language, long Articles)> groups = await transaction.Connection!.QueryAsync<(string?, string?, long)>(
            "SELECT source, language, count(*) FROM article WHERE story = @story GROUP BY source, language", new { story }, transaction);
        List<(string? Source, string? Language, long Articles)> rows = groups.AsList();
        await transaction.Connection!.ExecuteAsync(
            "UPDATE story SET articles = @articles, outlets = @outlets, languages = @languages WHERE id = @story",
            new
            {
                story,
                articles = rows.Sum(row => row.Articles),
                outlets = rows.Select(row => row.Source).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
                languages = LanguageCounts.Of(rows.Select(row => (row.Language, row.Articles))),
            },
            transaction);
    }
}
