using System.Runtime.InteropServices;
using System.Text;

namespace Recoupe.Reading.Html;

/// <summary>Keeps or drops each block of the element that holds the article.</summary>
internal sealed class ArticleBody
{
    private const int LinkedBlock = 30;

    private readonly HtmlPage _page;
    private readonly ExplanationBuilder? _explanation;
    private readonly TextBuffer _buffer = new();

    public ArticleBody(HtmlPage page, List<TextBlock> blocks, ExplanationBuilder? explanation = null)
    {
        _page = page;
        _explanation = explanation;
        List<(TextBlock Block, string Text)> kept = [];
        foreach (ref readonly TextBlock block in CollectionsMarshal.AsSpan(blocks))
        {
            Sort(block, kept);
        }

        PullQuotes.Remove(page, kept, explanation);
        Join(kept);
    }

    /// <summary>The paragraphs, headings, items and rows that are kept.</summary>
    public List<string> Paragraphs { get; } = [];

    /// <summary>The captions.</summary>
    public List<string> Captions { get; } = [];

    private void Sort(in TextBlock block, List<(TextBlock Block, string Text)> kept)
    {
        if (IsCaption(block))
        {
            string caption = BlockText.Of(_page, block, _buffer);
            Captions.Add(caption);
            _explanation?.Remove(_page, block, caption, "caption", "markup");
        }
        else if (ReasonOf(block) is { } reason)
        {
            _explanation?.Remove(_page, block, reason, "markup");
        }
        else
        {
            string text = BlockText.Of(_page, block, _buffer);
            if (text.Length > 0)
            {
                kept.Add((block, text));
            }
        }
    }

    // The short cells of a row are one line, as readers of the table see them.
    private void Join(List<(TextBlock Block, string Text)> kept)
    {
        int last = -1;
        StringBuilder line = new();
        foreach ((TextBlock block, string text) in kept)
        {
            int row = block.Tag is HtmlTag.Td or HtmlTag.Th && !block.IsProse ? _page[block.Element].Parent : -1;
            if (row >= 0 && row == last)
            {
                line.Append('\t').Append(text);
            }
            else
            {
                Flush(line);
                line.Append(text);
            }

            last = row;
            _explanation?.Keep(_page, block, text);
        }

        Flush(line);
    }

    private void Flush(StringBuilder line)
    {
        if (line.Length > 0)
        {
            Paragraphs.Add(line.ToString());
            line.Clear();
        }
    }

    // Why the block is not part of the article; null when it is.
    private static string? ReasonOf(in TextBlock block)
    {
        if (block.Region is HtmlTag.Nav or HtmlTag.Aside or HtmlTag.Footer or HtmlTag.Form or HtmlTag.Address)
        {
            return TagTable.NameOf(block.Region);
        }

        if (block.Tag == HtmlTag.H1)
        {
            return "title";
        }

        ClassTraits signs = block.Traits & (block.IsProse ? ClassTraits.StrongLeftover : ClassTraits.Leftover);
        if (signs != 0)
        {
            return "class " + signs.ToString().ToLowerInvariant();
        }

        return block.LinkDensity < 0.6 || (block.Tag == HtmlTag.P && block.Characters >= LinkedBlock) ? null : "links";
    }

    private static bool IsCaption(in TextBlock block) =>
        block.Region is HtmlTag.Figure or HtmlTag.Figcaption or HtmlTag.Caption
        || ((block.Traits & ClassTraits.Caption) != 0 && !(block.Characters > 300 && block.Stops > 2))
        || ((block.Traits & ClassTraits.Gallery) != 0 && block.Tag != HtmlTag.P && !block.IsProse);
}
