using System.Text;
using System.Xml;

namespace Recoupe.Reading.Feeds;

/// <summary>Reads feed files: RSS 0.9x, 1.0 (RDF) and 2.0, Atom; an OPML list of feeds gives no article but a word.</summary>
internal static class FeedReader
{
    private const int MaxItem = 20_000_000;

    /// <summary>Whether the bytes begin a feed or a list of feeds.</summary>
    public static bool LooksLikeFeed(ReadOnlySpan<byte> head)
    {
        string start = Encoding.Latin1.GetString(head);
        return start.TrimStart("ï»¿ \t\r\n".ToCharArray()).StartsWith('<')
            && (start.Contains("<rss", StringComparison.Ordinal) || start.Contains("<feed", StringComparison.Ordinal) || start.Contains("<rdf:RDF", StringComparison.Ordinal)
                || start.Contains("<opml", StringComparison.OrdinalIgnoreCase) || start.Contains("<RDF", StringComparison.Ordinal));
    }

    public static IEnumerable<ReadResult> Read(InputSource source, PeekStream stream, ReadOptions options)
    {
        using XmlReader xml = FeedXml.Open(stream);
        FeedHead head = new();
        long number = 0;
        while (true)
        {
            (ReadResult? result, bool more) = Step(source.Name, xml, head, ref number, options);
            if (result is not null)
            {
                yield return result;
            }

            if (!more)
            {
                yield break;
            }
        }
    }

    // Reads up to the next item, or to the end.
    private static (ReadResult? Result, bool More) Step(string file, XmlReader xml, FeedHead head, ref long number, ReadOptions options)
    {
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.Depth == 0)
                {
                    if (xml.LocalName.Equals("opml", StringComparison.OrdinalIgnoreCase))
                    {
                        return (ReadResult.Noticed(file, null, $"a list of {FeedList.Read(xml).Feeds.Count} feeds: it holds no article"), false);
                    }

                    if (xml.LocalName is not ("rss" or "RDF" or "feed"))
                    {
                        return (ReadResult.Refused(file, null, $"XML of an unknown kind (its root is {Shown(xml.Name)}): RSS, Atom and OPML are read"), false);
                    }
                }
                else if (xml.LocalName is "item" or "entry" && xml.Depth <= 2)
                {
                    number++;
                    return (FeedItem.Read(xml, (int)Math.Min(MaxItem, options.MaxArticleBytes)).ToResult(file, number, head, options), true);
                }
                else if (xml.Depth <= 2 && xml.LocalName is not "channel")
                {
                    _ = head.Take(xml) || FeedXml.Content(xml, 0) is null;
                }
            }

            return (number == 0 ? ReadResult.Refused(file, null, "a feed without items") : null, false);
        }
        catch (XmlException error)
        {
            return (ReadResult.Refused(file, number == 0 ? null : number, FeedXml.Explain(error) + (number == 0 ? "" : "; the items before are kept")), false);
        }
    }

    private static string Shown(string name) => name.Length > 40 ? name[..40] + "…" : name;
}
