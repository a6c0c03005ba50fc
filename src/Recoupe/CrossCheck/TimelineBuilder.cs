using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Lists when things happened as the articles say, and marks the times on which articles that tell the same fact differ.</summary>
internal static class TimelineBuilder
{
    private const int DayLength = 10;

    /// <summary>The times in order, those without a value last.</summary>
    public static IReadOnlyList<TimelineEntry> Build(IReadOnlyList<StoryText> texts, IReadOnlyList<Statement> statements)
    {
        SortedDictionary<string, List<Excerpt>> byValue = new(StringComparer.Ordinal);
        List<Excerpt> undated = [];
        foreach (StoryText text in texts)
        {
            foreach (TimeExpression time in text.Article.Layers.Times)
            {
                if (time.Type is TimeType.Duration or TimeType.Set)
                {
                    continue;
                }

                Excerpt place = new(text.Article, time.Span);
                if (ValueOf(time) is not { } value)
                {
                    undated.Add(place);
                }
                else if (byValue.TryGetValue(value, out List<Excerpt>? mentions))
                {
                    mentions.Add(place);
                }
                else
                {
                    byValue[value] = [place];
                }
            }
        }

        HashSet<string> conflicts = Conflicts(statements);
        List<TimelineEntry> entries = [.. byValue.Select(entry => new TimelineEntry(entry.Key, entry.Value, conflicts.Contains(entry.Key)))];
        if (undated.Count > 0)
        {
            entries.Add(new TimelineEntry(null, undated, false));
        }

        return entries;
    }

    // A time of day counts for its day; what holds an unknown part has no place on a line.
    private static string? ValueOf(TimeExpression time)
    {
        if (time.Value is not { } value || value.Length < 4 || !char.IsAsciiDigit(value[0]) || value.Contains('X', StringComparison.Ordinal))
        {
            return null;
        }

        return value.Length > DayLength && value[DayLength] == 'T' && !value.Contains('/', StringComparison.Ordinal) ? value[..DayLength] : value;
    }

    // One fact told with one day in one article and with another day in another.
    private static HashSet<string> Conflicts(IReadOnlyList<Statement> statements)
    {
        HashSet<string> conflicts = new(StringComparer.Ordinal);
        foreach (Statement statement in statements)
        {
            string[] days = [.. statement.Versions.Select(OnlyDay).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
            if (days.Length > 1)
            {
                conflicts.UnionWith(days);
            }
        }

        return conflicts;
    }

    private static string? OnlyDay(Excerpt sentence)
    {
        string? day = null;
        foreach (TimeExpression time in sentence.Article.Layers.Times.Within(sentence.Span))
        {
            if (time.Type is TimeType.Date or TimeType.Time && ValueOf(time) is { Length: DayLength } value && char.IsAsciiDigit(value[5]))
            {
                if (day is not null && day != value)
                {
                    return null;
                }

                day = value;
            }
        }

        return day;
    }
}
