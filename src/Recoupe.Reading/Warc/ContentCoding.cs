using System.IO.Compression;

namespace Recoupe.Reading.Warc;

/// <summary>Undoes the content codings of an HTTP body: gzip, deflate, br.</summary>
internal static class ContentCoding
{
    /// <summary>The body in plain.</summary>
    /// <param name="body">The body as it was transferred.</param>
    /// <param name="codings">The value of <c>Content-Encoding</c>.</param>
    /// <param name="limit">How long the plain body may be, in bytes.</param>
    /// <param name="problem">What is wrong with it, for people; null when it is whole. With a problem the body goes as far as it could be read.</param>
    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> body, string? codings, long limit, out string? problem)
    {
        problem = null;
        foreach (string coding in (codings ?? "").ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            if (problem is null)
            {
                body = DecodeOne(body, coding, limit, out problem);
            }
        }

        return body;
    }

    private static ReadOnlyMemory<byte> DecodeOne(ReadOnlyMemory<byte> body, string coding, long limit, out string? problem)
    {
        problem = null;
        bool isGzip = body.Span is [0x1F, 0x8B, ..];
        bool isZlib = body.Span is [0x78, 0x01 or 0x5E or 0x9C or 0xDA, ..];
        switch (coding)
        {
            case "gzip" or "x-gzip" or "deflate" when isGzip:
                return Inflate(body, stream => new GZipStream(stream, CompressionMode.Decompress), limit, out problem);
            case "deflate" when isZlib:
                return Inflate(body, stream => new ZLibStream(stream, CompressionMode.Decompress), limit, out problem);
            case "deflate":
                return Attempt(body, stream => new DeflateStream(stream, CompressionMode.Decompress), limit, out problem);
            case "br":
                return Attempt(body, stream => new BrotliStream(stream, CompressionMode.Decompress), limit, out problem);
            case "gzip" or "x-gzip" or "identity" or "none" or "utf-8":
                // Stored in plain under the header of the transfer.
                return body;
            default:
                problem = $"its body has the content coding {Shown(coding)}, which is not read";
                return ReadOnlyMemory<byte>.Empty;
        }
    }

    // A coding without a mark of its own: what it cannot read was stored in plain.
    private static ReadOnlyMemory<byte> Attempt(ReadOnlyMemory<byte> body, Func<Stream, Stream> open, long limit, out string? problem)
    {
        ReadOnlyMemory<byte> plain = Inflate(body, open, limit, out problem);
        if (plain.IsEmpty && problem is not null && body.Span.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..])
        {
            problem = null;
            return body;
        }

        return plain;
    }

    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> body, Func<Stream, Stream> open, long limit, out string? problem)
    {
        using MemoryStream packed = new(body.ToArray(), writable: false);
        using Stream coded = open(packed);
        using MemoryStream plain = new(Math.Min(body.Length, 1 << 20) * 4);
        byte[] buffer = new byte[1 << 16];
        problem = null;
        try
        {
            int count;
            while ((count = coded.Read(buffer)) > 0)
            {
                if (plain.Length + count > limit)
                {
                    problem = "its body, once decompressed, is too long for one article";
                    return ReadOnlyMemory<byte>.Empty;
                }

                plain.Write(buffer, 0, count);
            }
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            problem = "its compressed body is damaged or cut off";
        }

        return plain.GetBuffer().AsMemory(0, (int)plain.Length);
    }

    private static string Shown(string coding) => coding.Length > 20 ? coding[..20] + "…" : coding;
}
