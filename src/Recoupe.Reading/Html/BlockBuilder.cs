namespace Recoupe.Reading.Html;

/// <summary>Cuts a part of a page into its blocks of text, in one walk over the nodes.</summary>
internal sealed class BlockBuilder
{
    // An element that holds a great part of the prose is what the page is about, whatever its class says; comments may be as long as the article.
    private const double GreatPart = 0.3;
    private const double GreaterPart = 0.7;

    private const ClassTraits SetApart = ClassTraits.Comment | ClassTraits.Related | ClassTraits.Legal | ClassTraits.Sidebar;

    private const ClassTraits OfItselfOnly = ClassTraits.Article | ClassTraits.Body | ClassTraits.ArticleBody | ClassTraits.Title | ClassTraits.Lead | ClassTraits.Property;

    private readonly HtmlPage _page;
    private readonly PageText _text;
    private readonly int _root;
    private readonly int _total;
    private readonly List<TextBlock> _blocks = [];
    private readonly Stack<(int Last, int Element, ClassTraits Traits, HtmlTag Region, bool InLink, bool IsBlock)> _open = new();
    private TextBlock _current;
    private bool _brokeLine;

    private BlockBuilder(HtmlPage page, PageText text, int root)
    {
        _page = page;
        _text = text;
        _root = root;
        _total = text.ProseOf(page[root], root);
    }

    public static List<TextBlock> Build(HtmlPage page, PageText text, int root)
    {
        BlockBuilder builder = new(page, text, root);
        builder.Walk();
        return builder._blocks;
    }

    private void Walk()
    {
        int last = _page[_root].Last;
        _open.Push((last, _root, ClassTraits.None, HtmlTag.Text, false, true));
        Begin(_root + 1);
        int i = _root + 1;
        while (i < last)
        {
            while (_open.Peek().Last <= i)
            {
                if (_open.Pop().IsBlock)
                {
                    Flush(i);
                }
            }

            ref HtmlNode node = ref _page[i];
            if (node.Tag == HtmlTag.Text)
            {
                AddText(i);
                i++;
                continue;
            }

            TagTraits traits = TagTable.TraitsOf(node.Tag);
            if ((traits & TagTraits.Hidden) != 0)
            {
                if ((traits & TagTraits.Block) != 0)
                {
                    Flush(node.Last);
                }

                i = node.Last;
                continue;
            }

            if (node.Tag == HtmlTag.Br)
            {
                // Two line breaks in a row are how old pages part paragraphs.
                if (_brokeLine)
                {
                    Flush(i + 1);
                }

                _brokeLine = true;
                i++;
                continue;
            }

            if ((traits & TagTraits.Block) != 0)
            {
                Flush(i + 1);
            }

            if (node.Last > i + 1)
            {
                Open(i, traits);
            }

            i++;
        }

        Flush(last);
    }

    private void Open(int index, TagTraits traits)
    {
        ref HtmlNode node = ref _page[index];
        (int _, int element, ClassTraits inherited, HtmlTag region, bool inLink, bool _) = _open.Peek();
        bool block = (traits & TagTraits.Block) != 0;
        double part = _total == 0 ? 0 : (double)_text.ProseOf(node, index) / _total;
        if (part < ((node.Class & SetApart) != 0 || node.Tag is HtmlTag.Nav or HtmlTag.Aside or HtmlTag.Footer ? GreaterPart : GreatPart))
        {
            // What a cell, a link or a word of a paragraph is called says nothing of the paragraph.
            inherited |= (block && node.Tag is not (HtmlTag.Td or HtmlTag.Th or HtmlTag.Tr)) || node.Tag == HtmlTag.Unknown ? node.Class & ~OfItselfOnly : node.Class & ClassTraits.Hidden;
            region = node.Tag switch
            {
                HtmlTag.Nav or HtmlTag.Aside or HtmlTag.Footer or HtmlTag.Header or HtmlTag.Form or HtmlTag.Figure or HtmlTag.Figcaption or HtmlTag.Table or HtmlTag.Blockquote
                    or HtmlTag.Address or HtmlTag.Caption => node.Tag,
                _ => region,
            };
        }

        _open.Push((node.Last, block ? index : element, inherited, region, inLink || node.Tag == HtmlTag.A, block));
        if (block)
        {
            Begin(index + 1);
        }
    }

    private void AddText(int index)
    {
        ReadOnlySpan<char> text = _page.SourceOf(index);
        int visible = 0;
        int commas = 0;
        int stops = 0;
        foreach (char c in text)
        {
            visible += c > ' ' ? 1 : 0;
            commas += c is ',' or '，' or '、' or ';' ? 1 : 0;
            stops += c is '.' or '!' or '?' or '。' or '…' ? 1 : 0;
        }

        if (visible == 0)
        {
            return;
        }

        _brokeLine = false;
        _current.Characters += visible;
        _current.LinkCharacters += _open.Peek().InLink ? visible : 0;
        _current.Commas += commas;
        _current.Stops += stops;
        _current.Traits |= _open.Peek().Traits & ClassTraits.Hidden;
    }

    private void Begin(int index)
    {
        (int _, int element, ClassTraits traits, HtmlTag region, bool _, bool _) = _open.Peek();
        _current = new TextBlock { First = index, Element = element, Tag = _page[element].Tag, Traits = traits, Region = region };
        _brokeLine = false;
    }

    private void Flush(int next)
    {
        if (_current.Characters > 0)
        {
            _current.End = next;
            _blocks.Add(_current);
        }

        Begin(next);
    }
}
