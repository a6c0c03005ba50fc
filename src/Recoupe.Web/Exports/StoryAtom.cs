using System.Globalization;
using System.Text;
using System.Xml;
using Recoupe.Storage;

namespace Recoupe.Web.Exports;

/// <summary>A list of stories as an Atom feed (RFC 4287).</summary>
internal static class StoryAtom
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Of(IReadOnlyList<StorySummary> stories, string site, string query)
    {
        using MemoryStream body = new();
        using (XmlWriter xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("title", Namespace, "Recoupe");
            xml.WriteElementString("id", Namespace, site + "/stories.atom" + query);
            Link(xml, "self", site + "/stories.atom" + query);
            Link(xml, "alternate", site + "/" + query);
            xml.WriteElementString("updated", Namespace, Instant(stories.Count > 0 ? stories[0].LastSeen : DateTimeOffset.UnixEpoch));
            foreach (StorySummary story in stories)
            {
                xml.WriteStartElement("entry", Namespace);
                xml.WriteElementString("title", Namespace, XmlText.Clean(story.Title ?? story.Id));
                xml.WriteElementString("id", Namespace, site + Web.Link.Story(story.Id));
                Link(xml, "alternate", site + Web.Link.Story(story.Id));
                xml.WriteElementString("published", Namespace, Instant(story.FirstSeen));
                xml.WriteElementString("updated", Namespace, Instant(story.LastSeen));
                xml.WriteStartElement("author", Namespace);
                xml.WriteElementString("name", Namespace, XmlText.Clean(story.TitleSource ?? "Recoupe"));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return body.ToArray();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Instant(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
