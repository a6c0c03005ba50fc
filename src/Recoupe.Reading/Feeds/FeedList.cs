using System.Xml;

namespace Recoupe.Reading.Feeds;

/// <summary>A list of feeds, as readers exchange them: OPML 1.0 and 2.0 (opml.org/spec2.opml).</summary>
public sealed class FeedList
{
    private const int MaxFeeds = 100_000;

    private FeedList(IReadOnlyList<FeedAddress> feeds) => Feeds = feeds;

    /// <summary>The feeds in the order of the list, each address once; folders are not kept.</summary>
    public IReadOnlyList<FeedAddress> Feeds { get; }

    /// <summary>Reads a list.</summary>
    /// <param name="stream">The list; it is left open.</param>
    /// <returns>The feeds; null when the stream holds no OPML.</returns>
    public static FeedList? Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using XmlReader xml = FeedXml.Open(new PeekStream(stream, leaveOpen: true));
            return xml.MoveToContent() == XmlNodeType.Element && xml.LocalName.Equals("opml", StringComparison.OrdinalIgnoreCase) ? Read(xml) : null;
        }
        catch (Exception error) when (error is XmlException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Reads a list with the reader on its root.</summary>
    internal static FeedList Read(XmlReader xml)
    {
        List<FeedAddress> feeds = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "outline" && (xml.GetAttribute("xmlUrl") ?? xml.GetAttribute("xmlurl"))?.Trim() is { Length: > 0 } url
                && feeds.Count < MaxFeeds && known.Add(url))
            {
                feeds.Add(new FeedAddress(url, Said(xml, "title") ?? Said(xml, "text"), Said(xml, "htmlUrl")));
            }
        }

        return new FeedList(feeds);
    }

    private static string? Said(XmlReader xml, string attribute) => xml.GetAttribute(attribute)?.Trim() is { Length: > 0 } value ? value : null;
}
