using System.Globalization;
using System.Text.Json;
using Recoupe.Formats;
using Recoupe.Reading.Charsets;

namespace Recoupe.Reading.Json;

/// <summary>Reads article JSON Lines, one line in memory at a time.</summary>
internal static class JsonLinesReader
{
    public static IEnumerable<ReadResult> Read(InputSource source, PeekStream stream, ReadOptions options)
    {
        using Stream utf8 = TextDecoder.AsUtf8(stream);
        bool any = false;
        LineReader lines = new(utf8, options.MaxLineBytes);
        while (lines.Next())
        {
            if (lines.IsTooLong)
            {
                any = true;
                yield return ReadResult.Refused(source.Name, lines.Number, string.Create(CultureInfo.InvariantCulture, $"the line is longer than {options.MaxLineBytes:N0} bytes"));
            }
            else if (!IsBlank(lines.Line.Span))
            {
                any = true;
                yield return ReadLine(source, lines, options);
            }
        }

        if (!any)
        {
            yield return ReadResult.Refused(source.Name, null, "the file is empty");
        }
    }

    private static ReadResult ReadLine(InputSource source, LineReader lines, ReadOptions options)
    {
        using JsonDocument? document = ArticleJson.TryParse(TextDecoder.RepairUtf8(lines.Line), out string reason);
        return document is null
            ? ReadResult.Refused(source.Name, lines.Number, reason)
            : JsonArticleReader.Read(source.Name, lines.Number, document.RootElement, options);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r\0"u8).IsEmpty;
}
