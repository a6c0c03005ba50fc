using System.Text.Json;
using Recoupe.Text;

namespace Recoupe.Reading.Warc;

/// <summary>Reads the pages of a web archive: answers and resources of type HTML, one in memory at a time.</summary>
internal static class WarcReader
{
    // Where the head of an answer is looked for.
    private const int HeadLength = 65536;

    /// <summary>Whether the bytes begin a WARC file.</summary>
    public static bool LooksLikeWarc(ReadOnlySpan<byte> head) => WarcMarker.StartsRecord(head);

    public static IEnumerable<ReadResult> Read(InputSource source, PeekStream stream, ReadOptions options)
    {
        WarcRecords records = new(new ByteWindow(stream), options.MaxArticleBytes);
        SkippedRecords skipped = new();
        List<ReadResult> results = [];
        string? failure = null;
        while (failure is null && TryNext(records, out failure))
        {
            failure = TryReadRecord(source.Name, records, skipped, results, options);
            foreach (ReadResult result in results)
            {
                yield return result;
            }

            results.Clear();
        }

        if (failure is not null)
        {
            yield return ReadResult.Refused(source.Name, Math.Max(1, records.Number), failure);
        }

        if (skipped.Word is { } word)
        {
            yield return ReadResult.Noticed(source.Name, null, word);
        }
    }

    // The stream below may break off: the record it does so in is named.
    private static bool TryNext(WarcRecords records, out string? failure)
    {
        failure = null;
        try
        {
            return records.Next();
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            failure = error.Message;
            return false;
        }
    }

    private static string? TryReadRecord(string file, WarcRecords records, SkippedRecords skipped, List<ReadResult> results, ReadOptions options)
    {
        try
        {
            if (records.Problem is { } problem)
            {
                results.Add(ReadResult.Refused(file, records.Number, problem));
            }
            else
            {
                ReadRecord(file, records, skipped, results, options);
            }

            return null;
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            return error.Message;
        }
    }

    private static void ReadRecord(string file, WarcRecords records, SkippedRecords skipped, List<ReadResult> results, ReadOptions options)
    {
        string type = records.Fields["WARC-Type"]?.ToLowerInvariant() ?? "";
        if (type is not ("response" or "resource"))
        {
            // Requests and descriptions of the crawl never hold coverage: only what could is worth a word.
            if (type is not ("warcinfo" or "request" or "metadata"))
            {
                skipped.Add(type is "revisit" or "conversion" or "continuation" ? type : "of no known type");
            }

            return;
        }

        HttpMessage message = HttpMessage.Read(records.PeekBlock(HeadLength));
        if (message.IsWhole && message.Status is not (0 or (>= 200 and < 300)))
        {
            skipped.Add(message.Status is >= 100 and < 600 ? "with status " + message.Status.ToString(System.Globalization.CultureInfo.InvariantCulture) : "without a status");
            return;
        }

        MediaType media = MediaType.Read(message.Fields["Content-Type"] ?? (message.Status == 0 ? records.Fields["Content-Type"] : null) ?? records.Fields["WARC-Identified-Payload-Type"]);
        if (message.IsWhole && media.Name.Length > 0 && !media.IsPage && !media.Name.StartsWith("application/http", StringComparison.Ordinal))
        {
            skipped.Add(IsPlain(media.Name) ? media.Name : "of an unreadable type");
            return;
        }

        bool read = records.TryReadBlock(out Memory<byte> block);
        string where = Url(records) is { } url ? " (" + url + ")" : "";
        if (records.Problem is { } problem)
        {
            results.Add(read ? ReadResult.Noticed(file, records.Number, problem + where) : ReadResult.Refused(file, records.Number, problem + where));
        }

        if (!read)
        {
            return;
        }

        ReadOnlyMemory<byte> body = Body(message, block, options, out string? damage);
        if (damage is not null)
        {
            results.Add(body.IsEmpty ? ReadResult.Refused(file, records.Number, damage + where) : ReadResult.Noticed(file, records.Number, damage + ": read as far as it goes" + where));
        }

        if (media.Name.Length == 0 && !FormatReader.LooksLikeHtml(body.Span[..Math.Min(body.Length, FormatReader.SniffedBytes)]))
        {
            skipped.Add("without a type");
        }
        else if (damage is null || !body.IsEmpty)
        {
            results.Add(Page(file, records, body.Span, media, where, options));
        }
    }

    private static ReadOnlyMemory<byte> Body(HttpMessage message, Memory<byte> block, ReadOptions options, out string? damage)
    {
        Memory<byte> body = block[Math.Min(message.BodyStart, block.Length)..];
        bool isWhole = true;
        if (message.Fields["Transfer-Encoding"] is { } transfer && transfer.Contains("chunked", StringComparison.OrdinalIgnoreCase))
        {
            (int length, isWhole) = ChunkedBody.Join(body.Span);
            body = body[..length];
        }

        ReadOnlyMemory<byte> plain = ContentCoding.Decode(body, message.Fields["Content-Encoding"], options.MaxArticleBytes, out damage);
        damage ??= isWhole ? null : "its chunked body is cut off";
        return plain;
    }

    private static ReadResult Page(string file, WarcRecords records, ReadOnlySpan<byte> body, MediaType media, string where, ReadOptions options)
    {
        ReadResult page = HtmlFileReader.ReadPage(file, records.Number, body, media.Charset, Url(records), null, options);
        if (!page.IsArticle)
        {
            return ReadResult.Refused(file, records.Number, page.Refusal.Reason + where);
        }

        return records.Fields["WARC-Date"] is { } date && PublicationTime.TryParse(date, out PublicationTime retrieved)
            ? ReadResult.Of(page.Article with { Extra = new Dictionary<string, JsonElement>(page.Article.Extra) { ["retrieved"] = JsonSerializer.SerializeToElement(retrieved.ToString()) } })
            : page;
    }

    // Early writers put the address into angle brackets (ISO 28500:2009, annex).
    private static string? Url(WarcRecords records) =>
        records.Fields["WARC-Target-URI"]?.Trim('<', '>', ' ') is { Length: > 0 and < 4096 } url ? url : null;

    private static bool IsPlain(string name) => name.Length < 60 && name.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;
}
