namespace Recoupe.Reading.Html;

/// <summary>How much text lies before each node: the text of any subtree is one subtraction.</summary>
internal sealed class PageText
{
    // A run of text with this many characters is part of a sentence, not a label.
    private const int SentenceLength = 40;

    private readonly int[] _before;
    private readonly int[] _proseBefore;

    public PageText(HtmlPage page)
    {
        _before = new int[page.Count + 1];
        _proseBefore = new int[page.Count + 1];
        ReadOnlySpan<HtmlNode> nodes = page.Nodes;
        int hiddenUntil = 0;
        int linkUntil = 0;
        int sum = 0;
        int prose = 0;
        for (int i = 0; i < nodes.Length; i++)
        {
            _before[i] = sum;
            _proseBefore[i] = prose;
            if (i < hiddenUntil)
            {
                continue;
            }

            if (nodes[i].Tag == HtmlTag.Text)
            {
                int visible = Visible(page.SourceOf(i));
                sum += visible;
                prose += i >= linkUntil && visible >= SentenceLength ? visible : 0;
            }
            else if (nodes[i].Tag == HtmlTag.A)
            {
                linkUntil = nodes[i].Last;
            }
            else if ((TagTable.TraitsOf(nodes[i].Tag) & TagTraits.Hidden) != 0)
            {
                hiddenUntil = nodes[i].Last;
            }
        }

        _before[nodes.Length] = sum;
        _proseBefore[nodes.Length] = prose;
    }

    public int Total => _before[^1];

    public int Of(in HtmlNode node, int index) => _before[node.Last] - _before[index];

    /// <summary>The characters of sentences outside links in the subtree.</summary>
    public int ProseOf(in HtmlNode node, int index) => _proseBefore[node.Last] - _proseBefore[index];

    private static int Visible(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += c > ' ' ? 1 : 0;
        }

        return count;
    }
}
