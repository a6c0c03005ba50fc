using System.Globalization;
using Dapper;
using Recoupe.Storage.Sql;
using Recoupe.Text;

namespace Recoupe.Storage.Sqlite;

/// <summary>The conditions of a search as SQL. Values are parameters; only fixed words are put together.</summary>
internal sealed class SqliteSearchQuery
{
    private readonly List<string> _conditions = ["1 = 1"];

    /// <summary>Reads the conditions that hold for the article <c>a</c> of any hit.</summary>
    public SqliteSearchQuery(SearchRequest request)
    {
        Values.Add("limit", request.Limit);
        Values.Add("offset", request.Offset);
        Add(request.Language, "a.language = @language", "language");
        Add(request.Source is null ? null : LikePattern.Holding(Folding.Fold(request.Source)), "a.source_folded LIKE @source ESCAPE '!'", "source");
        Add(request.From is { } from ? new PublicationTime(from).SortKey : null, "a.published_key >= @fromDay", "fromDay");
        Add(request.Until is { } until && until < DateOnly.MaxValue ? new PublicationTime(until.AddDays(1)).SortKey : null, "a.published_key < @untilDay", "untilDay");
    }

    public string Where => string.Join(" AND ", _conditions);

    public DynamicParameters Values { get; } = new();

    /// <summary>Adds the words, to be found in <paramref name="table"/> under the number in <paramref name="key"/>.</summary>
    /// <returns>Whether the table has to be joined.</returns>
    public bool AddWords(IReadOnlyList<SearchClause> clauses, string table, string key)
    {
        Add(SqliteMatch.Excluded(clauses), $"{key} NOT IN (SELECT rowid FROM {table} WHERE {table} MATCH @excluded)", "excluded");
        string? wanted = SqliteMatch.Wanted(clauses);
        Add(wanted, $"{table} MATCH @wanted", "wanted");
        return wanted is not null;
    }

    /// <summary>Adds who must have said it, for the quote <c>q</c>.</summary>
    public void AddSpeaker(string? speaker) => Add(speaker is null ? null : LikePattern.Holding(Folding.Fold(speaker)), "q.speaker_folded LIKE @speaker ESCAPE '!'", "speaker");

    /// <summary>Adds that somebody must have said something in the article.</summary>
    public void AddSpeakerInArticle(string? speaker) => Add(
        speaker is null ? null : LikePattern.Holding(Folding.Fold(speaker)),
        "EXISTS (SELECT 1 FROM quote q WHERE q.article = a.id AND q.speaker_folded LIKE @speaker ESCAPE '!')",
        "speaker");

    /// <summary>Adds unit and range, for the figure <c>f</c>.</summary>
    public void AddFigure(SearchRequest request)
    {
        Add(request.Unit, "f.unit = @unit", "unit");
        Add(request.Least, "f.value >= @least", "least");
        Add(request.Most, "COALESCE(f.upper, f.value) <= @most", "most");
    }

    /// <summary>Adds that the article must hold such a figure.</summary>
    public void AddFigureInArticle(SearchRequest request)
    {
        if (request.Unit is not null || request.Least is not null || request.Most is not null)
        {
            int before = _conditions.Count;
            AddFigure(request);
            string inner = string.Join(" AND ", _conditions[before..]);
            _conditions.RemoveRange(before, _conditions.Count - before);
            _conditions.Add(string.Create(CultureInfo.InvariantCulture, $"EXISTS (SELECT 1 FROM figure f WHERE f.article = a.id AND {inner})"));
        }
    }

    private void Add(object? value, string condition, string name)
    {
        if (value is not null)
        {
            _conditions.Add(condition);
            Values.Add(name, value);
        }
    }
}
