using System.Net;
using System.Text;
using System.Xml;
using Recoupe.Reading.Charsets;

namespace Recoupe.Reading.Feeds;

/// <summary>Opens XML that nobody vouches for: no document type, no entity of its own, nothing fetched.</summary>
internal static class FeedXml
{
    public static XmlReader Open(PeekStream stream) => XmlReader.Create(
        new LenientXml(XmlCharset.Open(stream)),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
        });

    /// <summary>What is wrong, for people.</summary>
    public static string Explain(XmlException error) =>
        error.Message.Contains("DTD", StringComparison.Ordinal)
            ? "it has a document type (DTD), which could define entities without end or fetch other files: not read"
            : "not well-formed XML: " + error.Message;

    /// <summary>Reads the element that the reader is on, to its end: its text, and elements in it as markup.</summary>
    /// <param name="xml">A reader on the start of the element; it is left on its end.</param>
    /// <param name="limit">The longest content, in characters.</param>
    /// <returns>The content; null when it is longer.</returns>
    public static string? Content(XmlReader xml, int limit)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        int depth = xml.Depth;
        bool escape = xml.GetAttribute("type") == "xhtml";
        StringBuilder content = new();
        char[] buffer = new char[4096];
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    int count;
                    while ((count = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
                    {
                        Add(content, limit, escape ? WebUtility.HtmlEncode(new string(buffer, 0, count)) : buffer.AsSpan(0, count));
                    }

                    break;
                case XmlNodeType.Element:
                    Add(content, limit, "<" + xml.LocalName + (xml.GetAttribute("href") is { Length: < 2000 } href ? " href=\"" + href.Replace("\"", "%22", StringComparison.Ordinal) + "\"" : "") + ">");
                    break;
                case XmlNodeType.EndElement:
                    Add(content, limit, "</" + xml.LocalName + ">");
                    break;
            }
        }

        return content.Length > limit ? null : content.ToString();
    }

    private static void Add(StringBuilder content, int limit, ReadOnlySpan<char> markup)
    {
        if (content.Length <= limit)
        {
            content.Append(markup);
        }
    }
}
