using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Recoupe.Fuzzing;

/// <summary>Archives made of the other samples.</summary>
internal static class SampleArchives
{
    /// <summary>A web archive with a record of each kind that the reader tells apart.</summary>
    public static byte[] Warc(byte[] page, byte[] other)
    {
        using MemoryStream warc = new();
        Add(warc, "warcinfo", "application/warc-fields", "software: none\r\n"u8);
        Add(warc, "response", "application/http", [.. Head("Content-Type: text/html; charset=utf-8"), .. page]);
        Add(warc, "response", "application/http", [.. Head("Content-Type: text/html\r\nContent-Encoding: gzip"), .. Packed(other, stream => new GZipStream(stream, CompressionLevel.Fastest))]);
        Add(warc, "response", "application/http", [.. Head("Content-Type: text/html\r\nContent-Encoding: br\r\nTransfer-Encoding: chunked"), .. Chunked(Packed(other, stream => new BrotliStream(stream, CompressionLevel.Fastest)))]);
        Add(warc, "response", "application/http", [.. Head("Content-Type: text/html\r\nContent-Encoding: deflate"), .. Packed(page, stream => new ZLibStream(stream, CompressionLevel.Fastest))]);
        Add(warc, "response", "application/http", [.. Head("Content-Type: image/png"), 0x89, 1, 2, 3]);
        Add(warc, "revisit", "application/http", Head("Content-Type: text/html"));
        Add(warc, "resource", "text/html", page);
        return warc.ToArray();
    }

    /// <summary>A ZIP archive.</summary>
    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create))
        {
            foreach ((string name, byte[] bytes) in files)
            {
                ZipArchiveEntry entry = zip.CreateEntry("presse/" + name, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(2022, 10, 11, 0, 0, 0, TimeSpan.Zero);
                using Stream stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Head(string fields) => Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\n");

    private static void Add(MemoryStream warc, string type, string media, ReadOnlySpan<byte> block)
    {
        string length = block.Length.ToString(CultureInfo.InvariantCulture);
        warc.Write(Encoding.ASCII.GetBytes($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://gazette.example/{length}\r\nWARC-Date: 2022-10-11T09:30:00Z\r\nContent-Type: {media}\r\nContent-Length: {length}\r\n\r\n"));
        warc.Write(block);
        warc.Write("\r\n\r\n"u8);
    }

    private static byte[] Packed(byte[] plain, Func<Stream, Stream> open)
    {
        using MemoryStream packed = new();
        using (Stream coder = open(packed))
        {
            coder.Write(plain);
        }

        return packed.ToArray();
    }

    private static byte[] Chunked(byte[] body)
    {
        int half = body.Length / 2;
        return [.. Size(half), .. body[..half], .. "\r\n"u8, .. Size(body.Length - half), .. body[half..], .. "\r\n0\r\n\r\n"u8];
    }

    private static byte[] Size(int length) => Encoding.ASCII.GetBytes(length.ToString("x", CultureInfo.InvariantCulture) + "\r\n");
}
