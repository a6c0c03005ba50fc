using Recoupe.CrossCheck;
using Recoupe.Pages.Report;

namespace Recoupe.Pages.Charts;

/// <summary>The values of a figure on an axis: a dot for each value, the letters of its articles above.</summary>
internal static class ValueStrip
{
    private const double Width = 480;
    private const double Height = 58;
    private const double Margin = 46;
    private const double LogarithmicFrom = 100;

    /// <summary>The drawing; null when there are not two values to compare.</summary>
    public static string? Draw(StoryView view, Figure figure, string id)
    {
        var values = figure.Versions.Where(version => version.Value is { } value && double.IsFinite(value) && version.Unit == figure.Versions[0].Unit)
            .GroupBy(version => version.Value!.Value).OrderBy(group => group.Key).ToArray();
        if (values.Length < 2 || values.Length > 12)
        {
            return null;
        }

        double low = values[0].Key;
        double high = values[^1].Key;
        bool logarithmic = low > 0 && high / low > LogarithmicFrom;
        string described = string.Join("; ", values.Select(group => $"{view.Report.Text.Number(group.Key)} {Letters(view, group)}"));
        Svg svg = new(id, Width, Height, view.Report.Text.Format("figures.chart", described));
        svg.Line(Margin, 30, Width - Margin, 30, "axis");
        foreach (IGrouping<double, FigureVersion> group in values)
        {
            double share = logarithmic ? Math.Log(group.Key / low) / Math.Log(high / low) : (group.Key - low) / (high - low);
            double x = Margin + (share * (Width - (2 * Margin)));
            svg.Circle(x, 30, 4 + Math.Min(6, group.Count()), "dot");
            svg.Text(x, 14, "middle", Letters(view, group));
            svg.Text(x, 54, "middle", view.Report.Text.Number(group.Key), "label value");
        }

        return svg.ToString();
    }

    private static string Letters(StoryView view, IEnumerable<FigureVersion> versions) =>
        string.Join(' ', versions.Select(version => view.Report.Label(version.Place.Article).Letter).Distinct(StringComparer.Ordinal).Take(6));
}
