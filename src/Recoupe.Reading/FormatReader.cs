using System.Text;
using Recoupe.Reading.Feeds;
using Recoupe.Reading.Warc;

namespace Recoupe.Reading;

/// <summary>Finds out what a source holds, by its ending or else by its first bytes, and reads it.</summary>
internal static class FormatReader
{
    public const int SniffedBytes = 1024;

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

        return source.Ending switch
        {
            ".jsonl" or ".ndjson" => JsonLinesReader.Read(source, stream, options),
            ".txt" or ".text" or ".md" => TextFileReader.Read(source, stream, options),
            ".html" or ".htm" or ".xhtml" => HtmlFileReader.Read(source, stream, options),
            ".warc" => WarcReader.Read(source, stream, options),
            ".rss" or ".atom" or ".rdf" or ".opml" => FeedReader.Read(source, stream, options),
            ".xml" when !LooksLikeHtml(head) => FeedReader.Read(source, stream, options),
            _ when !LooksLikeHtml(head) && FeedReader.LooksLikeFeed(head) => FeedReader.Read(source, stream, options),
            _ when WarcReader.LooksLikeWarc(head) => WarcReader.Read(source, stream, options),
            _ => LooksLikeHtml(head) ? HtmlFileReader.Read(source, stream, options) : LooksLikeJson(head) ? JsonLinesReader.Read(source, stream, options) : TextFileReader.Read(source, stream, options),
        };
    }

    public static bool LooksLikeHtml(ReadOnlySpan<byte> head)
    {
        string start = Encoding.Latin1.GetString(head).TrimStart();
        return start.StartsWith('<') && (start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase));
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> head) => head.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'{', ..];
}
