using static Recoupe.Reading.Html.TagTraits;

namespace Recoupe.Reading.Html;

/// <summary>Parses a page in one pass: tokens as the HTML standard has them, with its implied ends of paragraphs, items and cells, without its repair of misnested formatting.</summary>
/// <remarks>Time is linear in the length of the source; the stack of open elements is bounded, what is nested deeper is flattened.</remarks>
internal sealed class HtmlParser
{
    private const int MaxDepth = 400;

    // How far an end tag looks for its start: a stray one must not walk a deep stack each time.
    private const int MaxLookBack = 64;

    private readonly HtmlPage _page;
    private readonly int[] _open = new int[MaxDepth];
    private int _depth;
    private int _flattened;
    private bool _isFlattened;
    private int _misnested;
    private int _unclosedInline;
    private int _openParagraphs;
    private int _openLinks;

    private HtmlParser(HtmlPage page) => _page = page;

    public static void Parse(HtmlPage page) => new HtmlParser(page).Run();

    private void Run()
    {
        ReadOnlySpan<char> source = _page.Source;
        _open[_depth++] = _page.Add(HtmlTag.Html, -1, 0, 0);
        int at = 0;
        while (at < source.Length)
        {
            int less = source[at..].IndexOf('<');
            if (less < 0)
            {
                AddText(at, source.Length);
                break;
            }

            if (less > 0)
            {
                AddText(at, at + less);
            }

            at = ReadMarkup(source, at + less);
        }

        while (_depth > 0)
        {
            _page[_open[--_depth]].Last = _page.Count;
        }

        _page.IsFlattened = _isFlattened;
        _page.Misnested = _misnested;
        _page.UnclosedInline = _unclosedInline;
    }

    // Returns where the markup that begins at a '<' ends.
    private int ReadMarkup(ReadOnlySpan<char> source, int at)
    {
        char next = at + 1 < source.Length ? source[at + 1] : '\0';
        if (char.IsAsciiLetter(next))
        {
            return ReadStartTag(source, at);
        }

        if (next == '/')
        {
            return ReadEndTag(source, at);
        }

        if (next == '!' && source[at..].StartsWith("<!--", StringComparison.Ordinal))
        {
            int end = source[(at + 4)..].IndexOf("-->", StringComparison.Ordinal);
            return end < 0 ? source.Length : at + 4 + end + 3;
        }

        if (next is '!' or '?')
        {
            int end = source[at..].IndexOf('>');
            return end < 0 ? source.Length : at + end + 1;
        }

        AddText(at, at + 1);
        return at + 1;
    }

    private int ReadStartTag(ReadOnlySpan<char> source, int at)
    {
        int name = at + 1;
        int nameEnd = name;
        while (nameEnd < source.Length && source[nameEnd] is not (' ' or '\t' or '\r' or '\n' or '\f' or '/' or '>'))
        {
            nameEnd++;
        }

        int close = EndOfTag(source, nameEnd);
        int attributesEnd = close;
        HtmlTag tag = TagTable.Find(source[name..nameEnd]);
        TagTraits traits = TagTable.TraitsOf(tag);
        int next = Math.Min(close + 1, source.Length);
        if (tag is HtmlTag.Html or HtmlTag.Body && IsOpenNear(tag))
        {
            return next;
        }

        CloseImplied(tag, traits);
        int node = _page.Add(tag, _open[_depth - 1], nameEnd, attributesEnd);
        if (attributesEnd > nameEnd + 1)
        {
            _page[node].Class = ClassReader.Read(source[nameEnd..attributesEnd]);
        }

        if (tag == HtmlTag.Script && IsTemplate(source[nameEnd..attributesEnd], source[next..]))
        {
            // Blogs keep their text in templates that a script shows as they are.
            _page[node].Tag = HtmlTag.Unknown;
            Push(node, HtmlTag.Unknown);
            return next;
        }

        if ((traits & Raw) != 0)
        {
            int end = EndOfRaw(source, next, source[name..nameEnd]);
            if (end > next)
            {
                _page.Add(HtmlTag.Text, node, next, end);
            }

            _page[node].Last = _page.Count;
            return end;
        }

        bool selfClosed = attributesEnd > nameEnd && source[attributesEnd - 1] == '/' && tag is HtmlTag.Unknown or HtmlTag.Svg or HtmlTag.Math;
        if ((traits & TagTraits.Void) == 0 && !selfClosed)
        {
            Push(node, tag);
        }

        return next;
    }

    // Markup without places to fill in.
    private static bool IsTemplate(ReadOnlySpan<char> attributes, ReadOnlySpan<char> rest)
    {
        if (!AttributeReader.TryFind(attributes, "type", out ReadOnlySpan<char> type) || !type.Equals("text/template", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        int end = rest.IndexOf("</script", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> content = end < 0 ? default : rest[..end];
        return content.Contains("<p", StringComparison.OrdinalIgnoreCase) && content.IndexOf("{{", StringComparison.Ordinal) < 0 && content.IndexOf("<%", StringComparison.Ordinal) < 0 && content.IndexOf("${", StringComparison.Ordinal) < 0;
    }

    private int ReadEndTag(ReadOnlySpan<char> source, int at)
    {
        int name = at + 2;
        int nameEnd = name;
        while (nameEnd < source.Length && source[nameEnd] is not (' ' or '\t' or '\r' or '\n' or '\f' or '/' or '>'))
        {
            nameEnd++;
        }

        int close = source[nameEnd..].IndexOf('>');
        HtmlTag tag = TagTable.Find(source[name..nameEnd]);
        tag = tag == HtmlTag.Script ? HtmlTag.Unknown : tag;
        if (tag == HtmlTag.Br)
        {
            _page.Add(HtmlTag.Br, _open[_depth - 1], nameEnd, nameEnd);
        }
        else if (_flattened > 0 && _depth == MaxDepth)
        {
            _flattened--;
        }
        else if (tag is not (HtmlTag.Html or HtmlTag.Body))
        {
            Close(tag, source[name..nameEnd]);
        }

        return close < 0 ? source.Length : nameEnd + close + 1;
    }

    private void Close(HtmlTag tag, ReadOnlySpan<char> name)
    {
        if (tag == HtmlTag.P && _openParagraphs == 0)
        {
            return;
        }

        bool block = (TagTable.TraitsOf(tag) & Block) != 0;
        int lowest = Math.Max(1, _depth - MaxLookBack);
        for (int i = _depth - 1; i >= lowest; i--)
        {
            HtmlTag open = _page[_open[i]].Tag;
            if (open == tag && (tag != HtmlTag.Unknown || HasName(_open[i], name)))
            {
                CountCrossed(i);
                PopTo(i);
                return;
            }

            // The end of an inline element does not end a block, the end of a block not the cell around it.
            if ((!block && (TagTable.TraitsOf(open) & Block) != 0 && tag != HtmlTag.Unknown) || (open is HtmlTag.Td or HtmlTag.Th && tag is not (HtmlTag.Table or HtmlTag.Tr or HtmlTag.Tbody)))
            {
                break;
            }
        }

        _misnested += block ? 1 : 0;
    }

    // Blocks that are still open where the one around them ends, apart from those whose end tags the standard lets out.
    private void CountCrossed(int depth)
    {
        for (int i = depth + 1; i < _depth; i++)
        {
            HtmlTag open = _page[_open[i]].Tag;
            _misnested += (TagTable.TraitsOf(open) & Block) != 0
                && open is not (HtmlTag.P or HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt or HtmlTag.Td or HtmlTag.Th or HtmlTag.Tr or HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot or HtmlTag.Option or HtmlTag.Optgroup) ? 1 : 0;
        }
    }

    private bool HasName(int node, ReadOnlySpan<char> name)
    {
        int end = _page[node].Start;
        return end >= name.Length && _page.Source.Slice(end - name.Length, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private void CloseImplied(HtmlTag tag, TagTraits traits)
    {
        if ((traits & ClosesParagraph) != 0 && _openParagraphs > 0)
        {
            CloseUpTo(HtmlTag.P, HtmlTag.P, HtmlTag.Td, HtmlTag.Table, HtmlTag.Button);
        }

        switch (tag)
        {
            case HtmlTag.Li:
                CloseUpTo(HtmlTag.Li, HtmlTag.Li, HtmlTag.Ul, HtmlTag.Ol, HtmlTag.Menu);
                break;
            case HtmlTag.Dd or HtmlTag.Dt:
                CloseUpTo(HtmlTag.Dd, HtmlTag.Dt, HtmlTag.Dl, HtmlTag.Dl, HtmlTag.Dl);
                break;
            case HtmlTag.Option:
                CloseUpTo(HtmlTag.Option, HtmlTag.Option, HtmlTag.Select, HtmlTag.Optgroup, HtmlTag.Select);
                break;
            case HtmlTag.Td or HtmlTag.Th:
                CloseUpTo(HtmlTag.Td, HtmlTag.Th, HtmlTag.Tr, HtmlTag.Table, HtmlTag.Tr);
                break;
            case HtmlTag.Tr:
                CloseUpTo(HtmlTag.Tr, HtmlTag.Tr, HtmlTag.Table, HtmlTag.Tbody, HtmlTag.Thead);
                break;
            case HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot:
                CloseUpTo(HtmlTag.Tbody, HtmlTag.Thead, HtmlTag.Table, HtmlTag.Table, HtmlTag.Table);
                break;
            case HtmlTag.A when _openLinks > 0:
                CloseUpTo(HtmlTag.A, HtmlTag.A, HtmlTag.Td, HtmlTag.Table, HtmlTag.Table);
                break;
            case HtmlTag.Body:
                CloseUpTo(HtmlTag.Head, HtmlTag.Head, HtmlTag.Body, HtmlTag.Body, HtmlTag.Body);
                break;
            default:
                if (_depth == 2 && (traits & Block) != 0 && _page[_open[1]].Tag == HtmlTag.Head)
                {
                    PopTo(1);
                }

                break;
        }
    }

    // Closes the nearest of the two, unless one of the borders comes first.
    private void CloseUpTo(HtmlTag first, HtmlTag second, HtmlTag border, HtmlTag border2, HtmlTag border3)
    {
        int lowest = Math.Max(1, _depth - MaxLookBack);
        for (int i = _depth - 1; i >= lowest; i--)
        {
            HtmlTag open = _page[_open[i]].Tag;
            if (open == first || open == second)
            {
                PopTo(i);
                return;
            }

            if (open == border || open == border2 || open == border3)
            {
                return;
            }
        }
    }

    private void Push(int node, HtmlTag tag)
    {
        if (_depth == MaxDepth)
        {
            _flattened++;
            _isFlattened = true;
            return;
        }

        _open[_depth++] = node;
        _openParagraphs += tag == HtmlTag.P ? 1 : 0;
        _openLinks += tag == HtmlTag.A ? 1 : 0;
    }

    private void PopTo(int depth)
    {
        while (_depth > depth)
        {
            int node = _open[--_depth];
            _page[node].Last = _page.Count;
            _unclosedInline += _depth > depth && (TagTable.TraitsOf(_page[node].Tag) & Block) == 0 ? 1 : 0;
            _openParagraphs -= _page[node].Tag == HtmlTag.P ? 1 : 0;
            _openLinks -= _page[node].Tag == HtmlTag.A ? 1 : 0;
        }
    }

    private bool IsOpenNear(HtmlTag tag)
    {
        for (int i = 0; i < Math.Min(_depth, 3); i++)
        {
            if (_page[_open[i]].Tag == tag && (tag != HtmlTag.Html || _page[_open[i]].End > 0 || i > 0))
            {
                return true;
            }
        }

        return false;
    }

    private void AddText(int start, int end) => _page.Add(HtmlTag.Text, _open[_depth - 1], start, end);

    // The '>' that ends a tag; one inside a quoted value does not.
    private static int EndOfTag(ReadOnlySpan<char> source, int from)
    {
        int at = from;
        while (at < source.Length)
        {
            int found = source[at..].IndexOfAny('>', '"', '\'');
            if (found < 0)
            {
                return source.Length;
            }

            at += found;
            if (source[at] == '>')
            {
                return at;
            }

            int before = at - 1;
            while (before > from && source[before] is ' ' or '\t' or '\r' or '\n')
            {
                before--;
            }

            if (source[before] != '=')
            {
                at++;
                continue;
            }

            int close = source[(at + 1)..].IndexOf(source[at]);
            if (close < 0)
            {
                int greater = source[at..].IndexOf('>');
                return greater < 0 ? source.Length : at + greater;
            }

            at += close + 2;
        }

        return source.Length;
    }

    // Where the end tag of an element begins whose content is not parsed.
    private static int EndOfRaw(ReadOnlySpan<char> source, int from, ReadOnlySpan<char> name)
    {
        int at = from;
        while (at < source.Length)
        {
            int found = source[at..].IndexOf("</", StringComparison.Ordinal);
            if (found < 0)
            {
                return source.Length;
            }

            at += found;
            if (source[(at + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                int greater = source[at..].IndexOf('>');
                return greater < 0 ? source.Length : at;
            }

            at += 2;
        }

        return source.Length;
    }
}
