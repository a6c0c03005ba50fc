using Dapper;

namespace Recoupe.Storage.Sql;

/// <summary>The statement that lists stories. Values are parameters; only fixed words are put together.</summary>
internal sealed class StoryQuery
{
    private readonly List<string> _conditions = ["s.articles >= @least"];

    /// <summary>Makes the statement for <paramref name="filter"/>.</summary>
    public StoryQuery(StoryFilter filter)
    {
        Values.Add("least", Math.Max(1, filter.LeastArticles));
        Values.Add("limit", filter.Limit);
        Values.Add("offset", filter.Offset);
        Add(filter.Language, "EXISTS (SELECT 1 FROM article a WHERE a.story = s.id AND a.language = @language)", "language");
        Add(filter.Source, "EXISTS (SELECT 1 FROM article a WHERE a.story = s.id AND a.source = @source)", "source");
        Add(filter.Entity, "EXISTS (SELECT 1 FROM mention m JOIN article a ON a.id = m.article WHERE m.entity = @entity AND a.story = s.id)", "entity");
        Add(Instant.Key(filter.From), "s.last_seen >= @fromAt", "fromAt");
        Add(Instant.Key(filter.Until), "s.last_seen < @untilAt", "untilAt");
        Add(filter.ChangedAfter, "s.sequence > @changed", "changed");
        Add(filter.LeastOrigins > 0 ? filter.LeastOrigins : null, "s.origins >= @origins", "origins");
        if (filter.OnlyDiffering)
        {
            _conditions.Add("s.differing > 0");
        }

        string order = filter.Order switch
        {
            StoryOrder.Size => "s.articles DESC, s.last_seen DESC",
            StoryOrder.Differences => "s.differing DESC, s.last_seen DESC",
            _ => "s.last_seen DESC, s.id DESC",
        };
        Sql = $"SELECT {StoryRow.Columns} FROM story s WHERE {string.Join(" AND ", _conditions)} ORDER BY {order} LIMIT @limit OFFSET @offset";
    }

    public string Sql { get; }

    public DynamicParameters Values { get; } = new();

    private void Add(object? value, string condition, string name)
    {
        if (value is not null)
        {
            _conditions.Add(condition);
            Values.Add(name, value);
        }
    }
}
