using System.Text;

namespace Recoupe.Reading.Charsets;

/// <summary>Decodes text that does not say its charset, while it is read: byte order mark, UTF-16 by its zeros, else UTF-8 with Windows-1252 where it is none.</summary>
internal static class PlainCharset
{
    private const int Sniffed = 4096;

    public static TextReader Open(PeekStream stream)
    {
        ReadOnlySpan<byte> head = stream.Peek(Sniffed);
        (Encoding? marked, int skip) = ByteOrder.OfMark(head);
        Encoding encoding = marked is { } and not UTF8Encoding ? marked : ByteOrder.OfZeros(head[skip..]) ?? Windows1252Fallback.Utf8;
        Span<byte> mark = stackalloc byte[4];
        stream.ReadExactly(mark[..skip]);
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, 1 << 14);
    }
}
