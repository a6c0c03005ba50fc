using System.Globalization;
using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Text;

namespace Recoupe.Web.Exports;

/// <summary>An article's quotes as W3C Web Annotations (JSON-LD), with both selectors; positions count code points there.</summary>
/// <remarks>Source: Web Annotation Data Model, W3C Recommendation of 23 February 2017, sections 4.2.4 and 4.2.5.</remarks>
internal static class WebAnnotations
{
    private const int ContextLength = 32;
    /// <summary>Writes the page of annotations; <paramref name="address"/> names the article where it has no address of its own.</summary>
    public static void Write(AnnotatedArticle article, string address, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, ArticleJson.WriterOptions);
        string text = article.Text;
        int[] points = CodePoints(text);
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", address + ".jsonld");
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        foreach (Quote quote in article.Layers.Quotes)
        {
            json.WriteStartObject();
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"{address}#s{quote.Span.Start}-{quote.Span.End}"));
            json.WriteString("type", "Annotation");
            json.WriteString("motivation", "identifying");
            json.WriteStartObject("body");
            json.WriteString("type", "TextualBody");
            json.WriteString("value", quote.Speaker?.Entity);
            json.WriteString("purpose", AnnotationNames.QuoteKinds.NameOf(quote.Kind));
            json.WriteEndObject();
            json.WriteStartObject("target");
            json.WriteString("source", article.Article.Url ?? address);
            json.WriteStartArray("selector");
            WriteQuoteSelector(json, text, quote.Span);
            WritePositionSelector(json, points, quote.Span);
            json.WriteEndArray();
            json.WriteStartObject("state");
            json.WriteString("type", "TextState");
            json.WriteString("value", StableHash.Of(text).ToString("x16", CultureInfo.InvariantCulture));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuoteSelector(Utf8JsonWriter json, string text, Span span)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.TextOf(text));
        json.WriteString("prefix", text[Whole(text, Math.Max(0, span.Start - ContextLength))..span.Start]);
        json.WriteString("suffix", text[span.End..Whole(text, Math.Min(text.Length, span.End + ContextLength))]);
        json.WriteEndObject();
    }

    private static void WritePositionSelector(Utf8JsonWriter json, int[] points, Span span)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", points[span.Start]);
        json.WriteNumber("end", points[span.End]);
        json.WriteEndObject();
    }

    // How many code points stand before each code unit.
    private static int[] CodePoints(string text)
    {
        int[] points = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            bool second = i > 0 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]);
            points[i + 1] = points[i] + (second ? 0 : 1);
        }

        return points;
    }

    private static int Whole(string text, int index) => index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index + 1 : index;
}
