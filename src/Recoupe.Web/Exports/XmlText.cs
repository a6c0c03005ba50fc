using System.Text;
using System.Xml;

namespace Recoupe.Web.Exports;

/// <summary>Text as XML 1.0 may hold it.</summary>
internal static class XmlText
{
    /// <summary>The text with what XML forbids (control characters, lone surrogates) replaced by U+FFFD.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
            else
            {
                clean.Append('\uFFFD');
            }
        }

        return clean.ToString();
    }
}
