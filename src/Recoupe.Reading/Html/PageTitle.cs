using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>Chooses the headline among what a page gives: linked data, headings, Open Graph, the title of the window.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", " • "];

    public static string? Choose(string? headline, List<string> headings, string? openGraph, string? window, string? source)
    {
        string? graph = WithoutSite(openGraph, source);
        string? plain = WithoutSite(window, source);

        // A first-level heading that the other sources repeat is what readers see.
        foreach (string heading in headings)
        {
            if (heading.Length >= 10 && (Alike(heading, headline) || Alike(heading, graph) || Alike(heading, plain)))
            {
                return heading;
            }
        }

        return headline ?? graph ?? (headings.Count == 1 && headings[0].Length >= 10 ? headings[0] : null) ?? plain ?? headings.FirstOrDefault();
    }

    /// <summary>Whether two titles are one, or one is the greater part of the other.</summary>
    public static bool Alike(string heading, string? other)
    {
        if (other is null)
        {
            return false;
        }

        string a = Folding.Fold(heading);
        string b = Folding.Fold(other);
        return a == b || (Math.Min(a.Length, b.Length) * 2 >= Math.Max(a.Length, b.Length) && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)));
    }

    private static string? WithoutSite(string? title, string? source)
    {
        if (title is null || title.Length == 0)
        {
            return null;
        }

        foreach (string separator in Separators)
        {
            int at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && (title.Length - at <= 30 || (source is not null && title[at..].Contains(source, StringComparison.OrdinalIgnoreCase))) && at >= title.Length / 2)
            {
                return WithoutSite(title[..at].Trim(), source);
            }
        }

        return title;
    }
}
