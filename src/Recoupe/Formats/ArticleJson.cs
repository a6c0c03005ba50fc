using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Formats;

/// <summary>The contract's JSON form of an article: one object, offsets in UTF-16 code units of its <c>text</c>.</summary>
/// <remarks>
/// Fields come out in one order, whatever order they came in; fields that Recoupe does not know follow in the order of the input.
/// A lone surrogate in the input becomes U+FFFD, one code unit for one, so that offsets stay right.
/// </remarks>
public static class ArticleJson
{
    /// <summary>How all JSON of the contract is written: compact, letters as they are rather than escaped; for files and answers, not to be put into HTML.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads one object from its UTF-8 bytes.</summary>
    /// <param name="json">The bytes; lone surrogate escapes in them are overwritten.</param>
    /// <param name="input">The article with the layers it brings; null when refused.</param>
    /// <param name="reason">Why it was refused, for people; empty when it was not.</param>
    /// <returns>Whether it is an article.</returns>
    public static bool TryRead(Memory<byte> json, out ArticleInput? input, out string reason)
    {
        input = null;
        JsonDocument? document = TryParse(json, out reason);
        if (document is null)
        {
            return false;
        }

        using (document)
        {
            return TryRead(document.RootElement, null, out input, out reason);
        }
    }

    /// <summary>Parses the UTF-8 bytes of one JSON value, so that no string in it can hold a lone surrogate.</summary>
    /// <param name="json">The bytes; lone surrogate escapes in them are overwritten.</param>
    /// <param name="reason">Why it could not be parsed; empty when it could.</param>
    /// <returns>The document, to be disposed of; null when the bytes are no JSON.</returns>
    public static JsonDocument? TryParse(Memory<byte> json, out string reason)
    {
        reason = "";
        try
        {
            LoneSurrogates.Replace(json.Span);
            return JsonDocument.Parse(json);
        }
        catch (JsonException error)
        {
            reason = "not JSON: " + FirstSentence(error.Message);
            return null;
        }
    }

    /// <summary>Reads one object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="text">The text, where it does not stand in the object's own <c>text</c>; else null.</param>
    /// <param name="input">The article with the layers it brings; null when refused.</param>
    /// <param name="reason">Why it was refused, for people; empty when it was not.</param>
    /// <returns>Whether it is an article.</returns>
    public static bool TryRead(JsonElement element, string? text, out ArticleInput? input, out string reason) =>
        ArticleFields.TryRead(element, text, out input, out reason);

    /// <summary>An id made of the content: sixteen hexadecimal digits, the same for the same article in every run.</summary>
    public static string IdOf(string? url, string? title, string text) =>
        StableHash.Of(url ?? "", title ?? "", text).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Writes an article with its layers, the tokens only when asked for.</summary>
    public static void Write(Utf8JsonWriter writer, AnnotatedArticle article, bool tokens = false)
    {
        writer.WriteStartObject();
        ArticleFields.Write(writer, article.Article);
        writer.WritePropertyName("annotations");
        AnnotationsWriter.Write(writer, article.Layers, tokens);
        writer.WriteEndObject();
    }

    /// <summary>Writes an article, and what was taken out of its text to make it; <paramref name="dropped"/> null leaves that field out.</summary>
    public static void Write(Utf8JsonWriter writer, Article article, IEnumerable<Dropped>? dropped = null)
    {
        writer.WriteStartObject();
        ArticleFields.Write(writer, article);
        if (dropped is not null)
        {
            writer.WritePropertyName("dropped");
            AnnotationsWriter.WriteDropped(writer, dropped);
        }

        writer.WriteEndObject();
    }

    /// <summary>One line of article JSON Lines, without line feed.</summary>
    public static string ToLine(AnnotatedArticle article, bool tokens = false) => Line(writer => Write(writer, article, tokens));

    /// <summary>One line of article JSON Lines, without line feed.</summary>
    public static string ToLine(Article article, IEnumerable<Dropped>? dropped = null) => Line(writer => Write(writer, article, dropped));

    private static string Line(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new(4096);
        using (Utf8JsonWriter writer = new(buffer, WriterOptions))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // The rest of the message names positions in .NET's own terms.
    private static string FirstSentence(string message)
    {
        int stop = message.IndexOf(". ", StringComparison.Ordinal);
        return stop > 0 ? message[..stop] : message.TrimEnd('.');
    }
}
