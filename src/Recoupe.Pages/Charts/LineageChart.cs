using Recoupe.CrossCheck;
using Recoupe.Pages.Report;

namespace Recoupe.Pages.Charts;

/// <summary>Who took copy from whom: a lane for each article, placed by the order of publication; width of a tie by its share, style by its relation.</summary>
internal static class LineageChart
{
    private const double Width = 960;
    private const double Lane = 34;
    private const double Top = 22;
    private const double Left = 40;
    private const double Right = 240;
    private const int MostArticles = 40;

    /// <summary>The drawing; null when no article shares copy.</summary>
    public static string? Draw(StoryView view)
    {
        HashSet<string> tied = new(view.Story.Reuse.SelectMany(copy => new[] { copy.First.Article.Id, copy.Second.Article.Id }), StringComparer.Ordinal);
        ArticleLabel[] articles =
        [
            .. view.Labels.Where(label => tied.Contains(label.Article.Article.Id))
                .OrderBy(label => label.Article.Article.Published?.SortKey ?? long.MaxValue).ThenBy(label => label.Index).Take(MostArticles),
        ];
        if (articles.Length < 2)
        {
            return null;
        }

        Dictionary<string, int> rank = [];
        for (int i = 0; i < articles.Length; i++)
        {
            rank[articles[i].Article.Article.Id] = i;
        }

        double X(int i) => Left + (i * (Width - Left - Right) / Math.Max(1, articles.Length - 1));
        double Y(int i) => Top + (i * Lane);
        Svg svg = new(view.Prefix + "-lineage-chart", Width, Y(articles.Length - 1) + Top, view.Report.Text["lineage.chart"]);
        foreach (SharedCopy copy in view.Story.Reuse)
        {
            if (rank.TryGetValue(copy.First.Article.Id, out int a) && rank.TryGetValue(copy.Second.Article.Id, out int b))
            {
                Tie(svg, copy, X(a), Y(a), X(b), Y(b));
            }
        }

        for (int i = 0; i < articles.Length; i++)
        {
            svg.Circle(X(i), Y(i), 9, "node");
            svg.Text(X(i), Y(i) + 4, "middle", articles[i].Letter, "letter");
            svg.Text(X(i) + 18, Y(i) + 4, "start", Short(articles[i].Name));
        }

        return svg.ToString();
    }

    private static void Tie(Svg svg, SharedCopy copy, double x1, double y1, double x2, double y2)
    {
        double middle = (y1 + y2) / 2;
        string style = copy.Relation switch
        {
            TieReason.Rewrite => "dashed",
            TieReason.Translation => "dotted",
            _ => "solid",
        };
        int width = copy.Share switch
        {
            >= 0.6 => 3,
            >= 0.25 => 2,
            _ => 1,
        };
        svg.Path($"M{Svg.N(x1)} {Svg.N(y1)}C{Svg.N(x1)} {Svg.N(middle)} {Svg.N(x2)} {Svg.N(middle)} {Svg.N(x2)} {Svg.N(y2)}", $"tie {style} w{width}");
        if (copy.Direction != CopyDirection.Unknown)
        {
            (double x, double y, double from) = copy.Direction == CopyDirection.FirstToSecond ? (x2, y2, y1) : (x1, y1, y2);
            double back = from < y ? -1 : 1;
            svg.Path($"M{Svg.N(x)} {Svg.N(y + (back * 10))}l-5 {Svg.N(back * 9)}h10z", "arrow");
        }
    }

    // The drawing has no room for a long name; the table beside it has it in full.
    private static string Short(string name) => name.Length <= 30 || char.IsSurrogate(name[28]) ? name : name[..29] + "…";
}
