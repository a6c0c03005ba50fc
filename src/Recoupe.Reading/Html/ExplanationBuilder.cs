using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>Notes what becomes of each block of a page while its article is taken out; only made when somebody asks.</summary>
internal sealed class ExplanationBuilder
{
    private const int MostAncestors = 12;
    private const int MostOfName = 40;

    private readonly List<PageRemoval> _removals = [];
    private readonly List<(int Start, Span Source)> _kept = [];
    private readonly TextBuffer _buffer = new();
    private int _length;
    private string _body = "";
    private string _why = "";

    /// <summary>The element of the body, and why it is that.</summary>
    public void Choose(HtmlPage page, int element, string why)
    {
        _body = PathOf(page, element);
        _why = why;
    }

    /// <summary>The blocks of the page that stand neither in the body nor in the lead.</summary>
    public void RemoveOutside(HtmlPage page, int body, List<TextBlock> blocks, List<TextBlock> lead)
    {
        HashSet<int> kept = [.. lead.Select(block => block.First)];
        foreach (TextBlock block in blocks.Where(block => (block.First <= body || block.First >= page[body].Last) && !kept.Contains(block.First)))
        {
            Remove(page, block, "outside the body", "body");
        }
    }

    /// <summary>A block that stays, with its text, in the order of the article.</summary>
    public void Keep(HtmlPage page, in TextBlock block, string text)
    {
        _kept.Add((_length, SpanOf(page, block)));
        _length += text.Length + 1;
    }

    public void Remove(HtmlPage page, in TextBlock block, string reason, string rule) => Remove(page, block, BlockText.Of(page, block, _buffer), reason, rule);

    public void Remove(HtmlPage page, in TextBlock block, string text, string reason, string rule)
    {
        if (text.Length > 0)
        {
            _removals.Add(new PageRemoval(SpanOf(page, block), text, reason, rule));
        }
    }

    /// <summary>What the classifier of leftover lines took out of the joined text of the kept blocks.</summary>
    public void Remove(string text, IEnumerable<Dropped> dropped)
    {
        int at = -1;
        foreach (Dropped item in dropped)
        {
            while (at + 1 < _kept.Count && _kept[at + 1].Start <= item.Span.Start)
            {
                at++;
            }

            _removals.Add(new PageRemoval(at < 0 ? default : _kept[at].Source, item.Span.TextOf(text), item.Reason, item.Rule));
        }
    }

    public PageExplanation Build() => new(_body, _why, [.. _removals.OrderBy(removal => removal.Span.Start).ThenBy(removal => removal.Span.End)]);

    private static Span SpanOf(HtmlPage page, in TextBlock block)
    {
        int first = block.First;
        while (first < block.End - 1 && page[first].Tag != HtmlTag.Text)
        {
            first++;
        }

        int last = block.End - 1;
        while (last > first && page[last].Tag != HtmlTag.Text)
        {
            last--;
        }

        return new Span(page[first].Start, Math.Max(page[first].Start, page[last].End));
    }

    private static string PathOf(HtmlPage page, int element)
    {
        List<string> names = [];
        for (int i = Math.Max(element, 1); i > 0 && names.Count < MostAncestors; i = page[i].Parent)
        {
            string name = TagTable.NameOf(page[i].Tag);
            string? id = page.Attribute(i, "id");
            string? classes = page.Attribute(i, "class");
            names.Add(name + Suffix('#', id) + Suffix('.', classes));
        }

        names.Reverse();
        return string.Join(" > ", names);
    }

    private static string Suffix(char sign, string? value)
    {
        string? first = value?.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return first is null ? "" : sign + first[..Math.Min(first.Length, MostOfName)];
    }
}
