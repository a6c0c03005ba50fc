using System.Runtime.InteropServices;

namespace Recoupe.Reading.Html;

/// <summary>Finds the standfirst that a page sets between its headline and the element with the body.</summary>
internal static class LeadFinder
{
    private const int MostBlocks = 40;
    private const int LeastCharacters = 40;
    private const int MostCharacters = 900;
    private const int ClassReach = 3;

    private const ClassTraits NoLead = ClassTraits.Leftover | ClassTraits.Caption | ClassTraits.Gallery | ClassTraits.Paywall;

    public static List<TextBlock> Find(HtmlPage page, List<TextBlock> blocks, int headline, int body)
    {
        List<TextBlock> found = [];
        if (headline < 0)
        {
            return found;
        }

        ReadOnlySpan<TextBlock> all = CollectionsMarshal.AsSpan(blocks);
        for (int i = headline + 1; i < Math.Min(all.Length, headline + MostBlocks) && all[i].First <= body; i++)
        {
            if (IsLead(page, all[i]))
            {
                TextBlock lead = all[i];
                lead.Traits = ClassTraits.None;
                found.Add(lead);
            }
        }

        return found;
    }

    private static bool IsLead(HtmlPage page, in TextBlock block)
    {
        // "Teaser" is the name of related links, and of the standfirst.
        if (block.Region is HtmlTag.Nav or HtmlTag.Aside or HtmlTag.Footer or HtmlTag.Form or HtmlTag.Figure or HtmlTag.Figcaption or HtmlTag.Address
            || (block.Traits & (block.LinkCharacters == 0 && block.IsProse ? NoLead & ~ClassTraits.Related : NoLead)) != 0 || block.LinkDensity > 0.3 || block.Characters > MostCharacters || block.Tag is HtmlTag.Td or HtmlTag.Th)
        {
            return false;
        }

        return block.Characters >= LeastCharacters && (block.Stops > 0 || IsMarked(page, block.Element));
    }

    private static bool IsMarked(HtmlPage page, int element)
    {
        for (int i = 0; i < ClassReach && element > 0; i++)
        {
            if ((page[element].Class & ClassTraits.Lead) != 0)
            {
                return true;
            }

            element = page[element].Parent;
        }

        return false;
    }
}
