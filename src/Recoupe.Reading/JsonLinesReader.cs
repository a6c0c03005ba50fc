using System.Globalization;
using Recoupe.Formats;
using Recoupe.Reading.Charsets;
using Recoupe.Text;

namespace Recoupe.Reading;

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
        if (!ArticleJson.TryRead(TextDecoder.RepairUtf8(lines.Line), out ArticleInput? input, out string reason))
        {
            return ReadResult.Refused(source.Name, lines.Number, reason);
        }

        Article article = input!.Article;
        return ReadResult.Of(
            article with { Published = article.Published ?? options.DefaultPublished, Language = article.Language ?? options.DefaultLanguage },
            input.Given);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r\0"u8).IsEmpty;
}
