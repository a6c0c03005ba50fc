using System.Globalization;
using Recoupe.Formats;
using Recoupe.Reading.Charsets;
using Recoupe.Text;

namespace Recoupe.Reading;

/// <summary>Reads a file of plain text as one article.</summary>
internal static class TextFileReader
{
    public static IEnumerable<ReadResult> Read(InputSource source, PeekStream stream, ReadOptions options)
    {
        byte[]? bytes = BoundedBytes.Read(stream, options.MaxArticleBytes);
        yield return bytes is null
            ? ReadResult.Refused(source.Name, null, string.Create(CultureInfo.InvariantCulture, $"longer than {options.MaxArticleBytes:N0} bytes: too long for one article"))
            : ReadBytes(source, bytes, options);
    }

    private static ReadResult ReadBytes(InputSource source, byte[] bytes, ReadOptions options)
    {
        if (BinarySniffer.KindOf(bytes) is { } kind)
        {
            return ReadResult.Refused(source.Name, null, $"{kind}, not text");
        }

        string text = TextDecoder.Decode(bytes);
        if (text.AsSpan().Trim().IsEmpty)
        {
            return ReadResult.Refused(source.Name, null, "the file is empty");
        }

        string id = source.Stem is { Length: > 0 } stem ? stem : ArticleJson.IdOf(null, null, text);
        return ReadResult.Of(options.Complete(new Article { Id = id, Text = text }));
    }
}
