using System.Xml;

namespace Recoupe.Reading.Feeds;

/// <summary>What a feed says of itself, for all its items.</summary>
internal sealed class FeedHead
{
    private const int MaxShort = 1000;

    /// <summary>The name of the outlet or of its section.</summary>
    public string? Title { get; private set; }

    /// <summary>The language, as the feed writes it.</summary>
    public string? Language { get; private set; }

    /// <summary>Takes an element of the channel.</summary>
    /// <returns>Whether it was read to its end.</returns>
    public bool Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "title":
                string? title = FeedXml.Content(xml, MaxShort)?.Trim();
                Title ??= title is { Length: > 0 } ? Html.AuthorNames.FoldSpace(Html.EntityDecoder.Decode(title)) : null;
                return true;
            case "language":
                Language ??= FeedXml.Content(xml, MaxShort)?.Trim();
                return true;
            default:
                return false;
        }
    }

    /// <summary>The name in an author element: a child <c>name</c> (Atom), or the text, where an address may stand before the name (RSS: <c>mail@host (Name)</c>).</summary>
    public static string? PersonName(XmlReader xml)
    {
        string? text = Child(xml, "name")?.Trim();
        if (text is null || !text.Contains('@', StringComparison.Ordinal))
        {
            return text;
        }

        int open = text.IndexOf('(', StringComparison.Ordinal);
        int close = text.LastIndexOf(')');
        return open >= 0 && close > open + 1 ? text[(open + 1)..close] : null;
    }

    /// <summary>The name in a source element: its text, or its child <c>title</c> (Atom).</summary>
    public static string? SourceName(XmlReader xml) => Child(xml, "title")?.Trim();

    // The text of the child of that name, or else the element's own text.
    private static string? Child(XmlReader xml, string name)
    {
        if (xml.IsEmptyElement)
        {
            return null;
        }

        int depth = xml.Depth;
        string? child = null;
        System.Text.StringBuilder own = new();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name && child is null)
            {
                child = FeedXml.Content(xml, MaxShort);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && xml.Depth == depth + 1 && own.Length < MaxShort)
            {
                own.Append(xml.Value);
            }
        }

        return child ?? own.ToString();
    }
}
