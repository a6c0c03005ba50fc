using System.Runtime.InteropServices;
using Recoupe.Languages;
using Recoupe.Reading.Dates;
using Recoupe.Reading.Leftovers;
using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>Reads the day of publication where readers see it: beside the headline, behind a label, below the text.</summary>
internal sealed class VisibleDate(LanguageCatalog catalog)
{
    private const int MaxLine = 120;
    private const int MaxWords = 14;
    private const int BeforeHeadline = 8;
    private const int AfterHeadline = 30;
    private const int IntoBody = 3;

    private const ClassTraits NotItsOwn = ClassTraits.Comment | ClassTraits.Related | ClassTraits.Navigation | ClassTraits.Sidebar | ClassTraits.Advertisement | ClassTraits.Legal;

    private readonly DateReader _dates = new(catalog);
    private readonly WordSet _labels = new(catalog, "leftovers/date_labels.txt");

    /// <param name="page">The page.</param>
    /// <param name="blocks">All its blocks.</param>
    /// <param name="headline">The block of the headline; -1 without one.</param>
    /// <param name="body">The element of the body.</param>
    public PublicationTime? Find(HtmlPage page, List<TextBlock> blocks, int headline, int body)
    {
        ReadOnlySpan<TextBlock> all = CollectionsMarshal.AsSpan(blocks);
        int first = 0;
        while (first < all.Length && all[first].First <= body)
        {
            first++;
        }

        TextBuffer buffer = new();
        int head = headline >= 0 ? headline : first;
        int end = Math.Min(all.Length, Math.Max(Math.Min(head + AfterHeadline, first + IntoBody), head + 1));
        return Nearest(page, all, head, end, buffer) ?? Labelled(page, all, buffer) ?? Last(page, all, body, buffer);
    }

    private PublicationTime? Nearest(HtmlPage page, ReadOnlySpan<TextBlock> blocks, int head, int end, TextBuffer buffer)
    {
        for (int i = head; i < end; i++)
        {
            if (Read(page, blocks[i], buffer) is { } below)
            {
                return below;
            }
        }

        for (int i = head - 1; i >= Math.Max(0, head - BeforeHeadline); i--)
        {
            if (Read(page, blocks[i], buffer) is { } above)
            {
                return above;
            }
        }

        return null;
    }

    private PublicationTime? Labelled(HtmlPage page, ReadOnlySpan<TextBlock> blocks, TextBuffer buffer)
    {
        foreach (ref readonly TextBlock block in blocks)
        {
            if (block.Characters <= MaxLine && _labels.LengthAtStart(Folding.Fold(BlockText.Of(page, block, buffer))) > 0 && Read(page, block, buffer) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    // The date below a signature.
    private PublicationTime? Last(HtmlPage page, ReadOnlySpan<TextBlock> blocks, int body, TextBuffer buffer)
    {
        for (int i = blocks.Length - 1; i >= 0; i--)
        {
            if (blocks[i].First > body && blocks[i].First < page[body].Last)
            {
                return Read(page, blocks[i], buffer);
            }
        }

        return null;
    }

    private PublicationTime? Read(HtmlPage page, in TextBlock block, TextBuffer buffer)
    {
        if (block.Characters is < 8 or > MaxLine || (block.Traits & NotItsOwn) != 0 || block.Region is HtmlTag.Nav or HtmlTag.Aside or HtmlTag.Form)
        {
            return null;
        }

        string text = BlockText.Of(page, block, buffer);
        return text.AsSpan().ContainsAnyInRange('0', '9') && text.Count(c => c == ' ') <= MaxWords ? _dates.Read(text) : null;
    }
}
