namespace Recoupe.Reading.Html;

/// <summary>The text of a block as a reader sees it: references decoded, white space folded, soft hyphens gone.</summary>
internal static class BlockText
{
    public static string Of(HtmlPage page, in TextBlock block, TextBuffer buffer)
    {
        buffer.Clear();
        int i = block.First;
        while (i < block.End)
        {
            ref HtmlNode node = ref page[i];
            if (node.Tag == HtmlTag.Text)
            {
                EntityDecoder.Append(page.SourceOf(i), buffer);
            }
            else if ((TagTable.TraitsOf(node.Tag) & TagTraits.Hidden) != 0)
            {
                i = node.Last;
                continue;
            }
            else if (node.Tag == HtmlTag.Br)
            {
                buffer.Append('\u2028');
            }

            i++;
        }

        return Fold(buffer);
    }

    /// <summary>The text of a subtree on one line.</summary>
    public static string OfNode(HtmlPage page, int node) =>
        Of(page, new TextBlock { First = node + 1, End = page[node].Last }, new TextBuffer()).Replace('\n', ' ');

    private static string Fold(TextBuffer buffer)
    {
        int length = 0;
        bool space = false;
        for (int i = 0; i < buffer.Length; i++)
        {
            char c = buffer[i];
            if (c == '\u2028')
            {
                while (length > 0 && buffer[length - 1] is ' ' or '\n')
                {
                    length--;
                }

                if (length > 0)
                {
                    buffer[length++] = '\n';
                }

                space = false;
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u00A0' && (space || length == 0 || i + 1 == buffer.Length || buffer[i + 1] <= ' ') || c < ' ')
            {
                space = true;
            }
            else if (c is not ('\u00AD' or '\u200B' or '\uFEFF' or '\u2060'))
            {
                if (space && length > 0 && buffer[length - 1] != '\n')
                {
                    buffer[length++] = ' ';
                }

                space = false;
                buffer[length++] = c;
            }
        }

        return buffer.ToString(length).TrimEnd();
    }
}
