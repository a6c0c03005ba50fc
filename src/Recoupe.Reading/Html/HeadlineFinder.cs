using System.Runtime.InteropServices;

namespace Recoupe.Reading.Html;

/// <summary>Finds the block of a page that shows the headline of its article: what stands before it is not the article.</summary>
internal static class HeadlineFinder
{
    private const int MostCharacters = 300;

    // A headline with most of the prose before it is that of something else.
    private const double LeastAfter = 0.5;

    /// <returns>The index of the block; -1 when none is it.</returns>
    public static int Find(HtmlPage page, List<TextBlock> blocks, string? title)
    {
        ReadOnlySpan<TextBlock> all = CollectionsMarshal.AsSpan(blocks);
        TextBuffer buffer = new();
        int first = -1;
        int found = -1;
        for (int i = 0; i < all.Length && found < 0; i++)
        {
            if (all[i].Tag is HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 && all[i].Characters <= MostCharacters && (all[i].Traits & ClassTraits.Hidden) == 0)
            {
                found = title is not null && PageTitle.Alike(BlockText.Of(page, all[i], buffer), title) ? i : -1;
                first = first < 0 && all[i].Tag == HtmlTag.H1 && all[i].LinkDensity < 0.5 ? i : first;
            }
        }

        found = found >= 0 ? found : first;
        return found >= 0 && ProseIn(all[(found + 1)..]) >= LeastAfter * ProseIn(all) ? found : -1;
    }

    private static double ProseIn(ReadOnlySpan<TextBlock> blocks)
    {
        double sum = 0;
        foreach (ref readonly TextBlock block in blocks)
        {
            sum += block.IsProse ? block.Characters : 0;
        }

        return sum;
    }
}
