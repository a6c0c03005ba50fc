using System.Text;
using Recoupe.Reading.Archives;
using Recoupe.Reading.Feeds;
using Recoupe.Reading.Json;
using Recoupe.Reading.Tables;
using Recoupe.Reading.Warc;

namespace Recoupe.Reading;

/// <summary>Finds out what a source holds, by its ending or else by its first bytes, and reads it.</summary>
internal static class FormatReader
{
    public const int SniffedBytes = 1024;
    private const int LongestFirstLine = 65536;

    public static IEnumerable<ReadResult> Read(InputSource source, ReadOptions options)
    {
        using PeekStream stream = source.Open();
        foreach (ReadResult result in Read(source, stream, options))
        {
            yield return result;
        }
    }

    private static IEnumerable<ReadResult> Read(InputSource source, PeekStream stream, ReadOptions options)
    {
        ReadOnlySpan<byte> head = stream.Peek(SniffedBytes);
        if (head.IsEmpty)
        {
            return [ReadResult.Refused(source.Name, null, "the file is empty")];
        }

        if (ZipReader.LooksLikeZip(head) && (source.IsEntry || source.Ending is ".zip" or ""))
        {
            return source.IsEntry
                ? [ReadResult.Refused(source.Name, null, "an archive inside an archive: not read; unpack it first")]
                : ZipReader.Read(source, stream, options);
        }

        return source.Ending switch
        {
            ".jsonl" or ".ndjson" => JsonLinesReader.Read(source, stream, options),
            ".json" => ReadJson(source, stream, false, options),
            ".txt" or ".text" or ".md" => TextFileReader.Read(source, stream, options),
            ".html" or ".htm" or ".xhtml" => HtmlFileReader.Read(source, stream, options),
            ".csv" or ".tsv" or ".tab" => CsvFileReader.Read(source, stream, options),
            ".warc" => WarcReader.Read(source, stream, options),
            ".rss" or ".atom" or ".rdf" or ".opml" => FeedReader.Read(source, stream, options),
            ".xml" when !LooksLikeHtml(head) => FeedReader.Read(source, stream, options),
            _ => ReadUnnamed(source, stream, head, options),
        };
    }

    private static IEnumerable<ReadResult> ReadUnnamed(InputSource source, PeekStream stream, ReadOnlySpan<byte> head, ReadOptions options) =>
        LooksLikeHtml(head) ? HtmlFileReader.Read(source, stream, options)
        : FeedReader.LooksLikeFeed(head) ? FeedReader.Read(source, stream, options)
        : WarcReader.LooksLikeWarc(head) ? WarcReader.Read(source, stream, options)
        : LooksLikeJson(head) ? ReadJson(source, stream, true, options)
        : TextFileReader.Read(source, stream, options);

    private static IEnumerable<ReadResult> ReadJson(InputSource source, PeekStream stream, bool linesAreLikely, ReadOptions options) =>
        HoldsLines(stream, linesAreLikely) ? JsonLinesReader.Read(source, stream, options) : JsonFileReader.Read(source, stream, options);

    public static bool LooksLikeHtml(ReadOnlySpan<byte> head)
    {
        string start = Encoding.Latin1.GetString(head).TrimStart();
        return start.StartsWith('<') && (start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase));
    }

    // An object or an array, and no text that happens to begin with a bracket.
    private static bool LooksLikeJson(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> start = head.TrimStart(" \t\r\n\uFEFF"u8);
        return start is [(byte)'{', ..] || (start is [(byte)'[', ..] && start[1..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..]);
    }

    // JSON Lines: the first line is an object of its own, and another line follows.
    private static bool HoldsLines(PeekStream stream, bool whenTheLineIsLong)
    {
        ReadOnlySpan<byte> window = stream.Peek(LongestFirstLine);
        ReadOnlySpan<byte> start = window.TrimStart(" \t\r\n\uFEFF"u8);
        int feed = start.IndexOf((byte)'\n');
        return feed < 0
            ? whenTheLineIsLong && window.Length == LongestFirstLine && start is [(byte)'{', ..]
            : start[..feed].TrimEnd(" \t\r"u8) is [(byte)'{', .., (byte)'}'] && !start[feed..].Trim(" \t\r\n"u8).IsEmpty;
    }
}
