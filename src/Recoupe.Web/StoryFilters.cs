using System.Globalization;
using Microsoft.AspNetCore.Http;
using Recoupe.Storage;

namespace Recoupe.Web;

/// <summary>The filter of a story list, as its address says it: one reading for the page and for every export.</summary>
internal static class StoryFilters
{
    public static StoryFilter Of(IQueryCollection query) => new()
    {
        Language = Value(query, "lang"),
        Source = Value(query, "media"),
        Entity = Value(query, "entity"),
        From = Day(Value(query, "from")),
        Until = Day(Value(query, "until"))?.AddDays(1),
        LeastOrigins = int.TryParse(Value(query, "origins"), NumberStyles.None, CultureInfo.InvariantCulture, out int origins) ? origins : 0,
        OnlyDiffering = Value(query, "differing") == "1",
        Order = Value(query, "sort") switch { "size" => StoryOrder.Size, "differences" => StoryOrder.Differences, _ => StoryOrder.Updated },
    };

    private static string? Value(IQueryCollection query, string name) => query[name].FirstOrDefault() is { Length: > 0 } value ? value.Trim() : null;

    private static DateTimeOffset? Day(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day < DateOnly.MaxValue
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : null;
}
