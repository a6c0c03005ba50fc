using System.Globalization;
using Recoupe.CrossCheck;
using Recoupe.Pages.Report;

namespace Recoupe.Pages.Charts;

/// <summary>When things happened and when articles appeared, on two lanes over the days around the publications.</summary>
internal static class TimelineChart
{
    private const double Width = 960;
    private const double Height = 132;
    private const double Left = 110;
    private const double Right = 24;
    private const double EventLane = 40;
    private const double PublishedLane = 84;
    private const int Reach = 45;
    private const int MostDays = 16;

    /// <summary>The drawing; null when fewer than two days are known.</summary>
    public static string? Draw(StoryView view)
    {
        SortedDictionary<int, int> events = [];
        foreach (TimelineEntry entry in view.Story.Timeline)
        {
            if (DayOf(entry.Value) is { } day)
            {
                events[day] = events.GetValueOrDefault(day) + entry.Mentions.Count;
            }
        }

        SortedDictionary<int, int> published = [];
        foreach (ArticleLabel label in view.Labels)
        {
            if (label.Article.Article.Published is { } time)
            {
                published[time.Day.DayNumber] = published.GetValueOrDefault(time.Day.DayNumber) + 1;
            }
        }

        int[] anchors = published.Count > 0 ? [.. published.Keys] : [.. events.Keys];
        if (anchors.Length == 0)
        {
            return null;
        }

        int centre = anchors[anchors.Length / 2];
        int[] days = [.. events.Keys.Concat(published.Keys).Where(day => Math.Abs(day - centre) <= Reach).Order()];
        return days.Length == 0 || days[0] == days[^1] ? null : Draw(view, events, published, days[0], days[^1]);
    }

    private static string Draw(StoryView view, SortedDictionary<int, int> events, SortedDictionary<int, int> published, int first, int last)
    {
        double X(int day) => Left + ((double)(day - first) / (last - first) * (Width - Left - Right));
        Svg svg = new(view.Prefix + "-timeline-chart", Width, Height, view.Report.Text["timeline.chart"]);
        svg.Text(Left - 20, EventLane + 4, "end", view.Report.Text["timeline.events"]);
        svg.Text(Left - 20, PublishedLane + 4, "end", view.Report.Text["timeline.published"]);
        svg.Line(Left, EventLane, Width - Right, EventLane, "axis");
        svg.Line(Left, PublishedLane, Width - Right, PublishedLane, "axis");
        int step = Math.Max(1, (int)Math.Ceiling((last - first + 1) / (double)MostDays));
        for (int day = first; day <= last; day += step)
        {
            svg.Line(X(day), EventLane - 24, X(day), PublishedLane + 18, "tick");
            svg.Text(X(day), Height - 8, "middle", DateOnly.FromDayNumber(day).ToString("d/M", CultureInfo.InvariantCulture));
        }

        Dots(svg, events, first, last, X, EventLane, "dot");
        Dots(svg, published, first, last, X, PublishedLane, "dot published");
        return svg.ToString();
    }

    private static void Dots(Svg svg, SortedDictionary<int, int> counts, int first, int last, Func<int, double> x, double lane, string style)
    {
        foreach ((int day, int count) in counts.Where(pair => pair.Key >= first && pair.Key <= last))
        {
            double radius = Math.Min(14, 4 + (2 * Math.Sqrt(count)));
            svg.Circle(x(day), lane, radius, style);
            if (count > 1)
            {
                svg.Text(x(day), lane - radius - 4, "middle", count.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static int? DayOf(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day.DayNumber : null;
}
