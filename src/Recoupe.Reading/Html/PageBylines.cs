using System.Runtime.InteropServices;

namespace Recoupe.Reading.Html;

/// <summary>The short lines of a page that may credit somebody: those around its headline, and those that its markup calls bylines.</summary>
internal static class PageBylines
{
    private const int MaxLine = 160;
    private const int BeforeHeadline = 3;
    private const int AfterHeadline = 40;
    private const ClassTraits NotItsOwn = ClassTraits.Comment | ClassTraits.Related | ClassTraits.Navigation | ClassTraits.Advertisement | ClassTraits.Caption | ClassTraits.Sidebar;

    public static List<string> Of(HtmlPage page, List<TextBlock> blocks, int headline, int body)
    {
        List<string> bylines = [];
        TextBuffer buffer = new();
        ReadOnlySpan<TextBlock> all = CollectionsMarshal.AsSpan(blocks);
        for (int i = 0; i < all.Length; i++)
        {
            bool beside = headline >= 0 && i >= headline - BeforeHeadline && i <= headline + AfterHeadline && all[i].First <= body;
            bool called = (all[i].Traits & ClassTraits.Byline) != 0;
            if ((beside || called) && i != headline && all[i].Characters is > 1 and <= MaxLine && (all[i].Traits & NotItsOwn) == 0
                && all[i].Region is not (HtmlTag.Nav or HtmlTag.Aside or HtmlTag.Footer or HtmlTag.Form or HtmlTag.Figure or HtmlTag.Figcaption))
            {
                bylines.Add(BlockText.Of(page, all[i], buffer));
            }
        }

        return bylines;
    }
}
