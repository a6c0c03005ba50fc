namespace Recoupe.Reading.Html;

/// <summary>Keeps or drops each block of the element that holds the article.</summary>
internal sealed class ArticleBody
{
    private const int LinkedBlock = 30;

    private readonly HtmlPage _page;
    private readonly TextBuffer _buffer = new();

    public ArticleBody(HtmlPage page, List<TextBlock> blocks)
    {
        _page = page;
        foreach (TextBlock block in blocks)
        {
            Add(block);
        }
    }

    /// <summary>The paragraphs, headings and items that are kept.</summary>
    public List<string> Paragraphs { get; } = [];

    /// <summary>The captions.</summary>
    public List<string> Captions { get; } = [];

    private void Add(in TextBlock block)
    {
        if (IsCaption(block))
        {
            Captions.Add(BlockText.Of(_page, block, _buffer));
        }
        else if (IsKept(block))
        {
            string text = BlockText.Of(_page, block, _buffer);
            if (text.Length > 0)
            {
                Paragraphs.Add(text);
            }
        }
    }

    private static bool IsCaption(in TextBlock block) =>
        block.Region is HtmlTag.Figure or HtmlTag.Figcaption or HtmlTag.Caption
        || ((block.Traits & ClassTraits.Caption) != 0 && !(block.Characters > 300 && block.Stops > 2))
        || ((block.Traits & ClassTraits.Gallery) != 0 && block.Tag != HtmlTag.P && !block.IsProse);

    private static bool IsKept(in TextBlock block)
    {
        if (block.Region is HtmlTag.Nav or HtmlTag.Aside or HtmlTag.Footer or HtmlTag.Form or HtmlTag.Address || block.Tag == HtmlTag.H1)
        {
            return false;
        }

        ClassTraits signs = block.IsProse ? ClassTraits.StrongLeftover : ClassTraits.Leftover;
        if ((block.Traits & signs) != 0)
        {
            return false;
        }

        return block.LinkDensity < 0.6 || (block.Tag == HtmlTag.P && block.Characters >= LinkedBlock);
    }
}
