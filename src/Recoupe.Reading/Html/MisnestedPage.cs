using AngleSharp;
using AngleSharp.Html.Dom;

namespace Recoupe.Reading.Html;

/// <summary>Reads a page again through AngleSharp, which repairs misnested markup as browsers do, where our own parser, which does not, met much of it.</summary>
internal static class MisnestedPage
{
    // About one page in fifty of the web.
    private const int Much = 8;

    // The standard's repair opens inline elements again in each block: its cost is the product of both.
    private const int MostUnclosed = 16;
    private const int MostNodes = 60_000;

    /// <summary>Whether the tree of <paramref name="page"/> may not be what a browser makes of it, and the repair is affordable. What is nested too deeply is flattened by browsers too.</summary>
    public static bool IsLikely(HtmlPage page) =>
        page.Misnested >= Much && !page.IsFlattened && page.UnclosedInline <= MostUnclosed && page.Count <= MostNodes;

    /// <summary>The page with all its elements closed where the standard closes them; spans refer to the source as it is then.</summary>
    public static HtmlPage Repair(HtmlPage page)
    {
        AngleSharp.Html.Parser.HtmlParser parser = new();
        using IHtmlDocument document = parser.ParseDocument(page.Source.ToString());
        HtmlPage repaired = HtmlPage.Of(document.ToHtml());
        HtmlParser.Parse(repaired);
        return repaired;
    }
}
