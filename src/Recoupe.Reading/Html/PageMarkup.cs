using Recoupe.Reading.Dates;
using Recoupe.Text;

namespace Recoupe.Reading.Html;

/// <summary>What the markup of a page shows where its metadata is silent: headings, times, bylines.</summary>
internal sealed class PageMarkup
{
    private const int MaxByline = 120;
    private const int MaxDateText = 100;
    private const int MostTimes = 8;

    private readonly List<PublicationTime> _times = [];

    public List<string> Headings { get; } = [];

    public List<string> Authors { get; private set; } = [];

    /// <summary>A time that the markup marks as the publication's.</summary>
    public PublicationTime? Published { get; private set; }

    /// <summary>A time that stands in the page without such a mark.</summary>
    public PublicationTime? Guess { get; private set; }

    /// <summary>The same moment in the time of the outlet's place, where a time element of the page gives it: the linked data of many is in UTC.</summary>
    public PublicationTime? InLocalTime(PublicationTime? published)
    {
        if (published is not { Offset: { Ticks: 0 } } time)
        {
            return published;
        }

        foreach (PublicationTime local in _times)
        {
            if (local.Offset is { } offset && offset != TimeSpan.Zero && Math.Abs(local.SortKey - time.SortKey) < TimeSpan.TicksPerMinute)
            {
                return local;
            }
        }

        return published;
    }

    public static PageMarkup Read(HtmlPage page, DateReader dates)
    {
        PageMarkup markup = new();
        ReadOnlySpan<HtmlNode> nodes = page.Nodes;
        int skipUntil = 0;
        for (int i = 0; i < nodes.Length; i++)
        {
            ref readonly HtmlNode node = ref nodes[i];
            if (node.Tag == HtmlTag.Text || i < skipUntil)
            {
                continue;
            }

            if (node.Tag is HtmlTag.Script or HtmlTag.Style or HtmlTag.Footer || (node.Class & (ClassTraits.Comment | ClassTraits.Related)) != 0 && node.Tag is not (HtmlTag.Body or HtmlTag.Html or HtmlTag.Main or HtmlTag.Article))
            {
                skipUntil = node.Tag is HtmlTag.Script or HtmlTag.Style ? node.Last : i;
                continue;
            }

            markup.ReadNode(page, i, node, dates);
        }

        return markup;
    }

    private void ReadNode(HtmlPage page, int index, in HtmlNode node, DateReader dates)
    {
        if (node.Tag == HtmlTag.H1 && Headings.Count < 4)
        {
            string heading = BlockText.OfNode(page, index);
            if (heading.Length > 0)
            {
                Headings.Add(heading);
            }
        }
        else if (node.Tag == HtmlTag.Time)
        {
            ReadTime(page, index, dates);
        }

        const ClassTraits Telling = ClassTraits.Property | ClassTraits.Date | ClassTraits.Byline;
        if ((node.Class & Telling) == 0)
        {
            return;
        }

        string? property = (node.Class & ClassTraits.Property) == 0 ? null : AttributeReader.TryFind(page.SourceOf(index), "itemprop", out ReadOnlySpan<char> name) ? name.ToString() : null;
        if (property is "datePublished" or "dateCreated")
        {
            Published ??= dates.Read(page.Attribute(index, "datetime") ?? page.Attribute(index, "content")) ?? DateIn(page, index, dates);
        }
        else if (Published is null && Guess is null && (node.Class & ClassTraits.Date) != 0)
        {
            Guess = DateIn(page, index, dates);
        }

        if (Authors.Count == 0 && (property is "author" or "creator" || IsAuthorLink(page, index) || ((node.Class & ClassTraits.Byline) != 0 && node.Tag is HtmlTag.A or HtmlTag.Span or HtmlTag.P or HtmlTag.Div or HtmlTag.Li or HtmlTag.Cite or HtmlTag.Address)))
        {
            ReadAuthors(page, index);
        }
    }

    private void ReadTime(HtmlPage page, int index, DateReader dates)
    {
        // What readers see is right where it differs: the attribute may be when the page was last changed.
        PublicationTime? machine = dates.Read(page.Attribute(index, "datetime"));
        PublicationTime? shown = DateIn(page, index, dates);
        PublicationTime? time = machine is null || (shown is not null && Math.Abs(shown.Value.Day.DayNumber - machine.Value.Day.DayNumber) > 1) ? shown ?? machine : machine;
        if (machine is { } exact && _times.Count < MostTimes)
        {
            _times.Add(exact);
        }

        bool marked = AttributeReader.TryFind(page.SourceOf(index), "pubdate", out _) || (page[index].Class & ClassTraits.Date) != 0;
        if (marked)
        {
            Published ??= time;
        }

        Guess ??= time;
    }

    private static PublicationTime? DateIn(HtmlPage page, int index, DateReader dates)
    {
        if (page[index].Last - index > 40)
        {
            return null;
        }

        string text = BlockText.OfNode(page, index);
        return text.Length <= MaxDateText ? dates.Read(text) : null;
    }

    private static bool IsAuthorLink(HtmlPage page, int index) =>
        page[index].Tag == HtmlTag.A && AttributeReader.TryFind(page.SourceOf(index), "rel", out ReadOnlySpan<char> rel) && rel.Contains("author", StringComparison.OrdinalIgnoreCase);

    private void ReadAuthors(HtmlPage page, int index)
    {
        if (page[index].Last - index > 60)
        {
            return;
        }

        string text = BlockText.OfNode(page, index);
        if (text.Length is > 2 and <= MaxByline && !text.AsSpan().ContainsAnyInRange('0', '9') && text.Count(c => c == ' ') <= 10)
        {
            Authors = [.. AuthorNames.Clean([text]).Where(name => char.IsUpper(name[0]) && name.Count(c => c == ' ') is >= 1 and <= 4)];
        }
    }
}
