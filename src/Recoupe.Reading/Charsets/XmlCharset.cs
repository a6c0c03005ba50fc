using System.Text;
using System.Text.Unicode;

namespace Recoupe.Reading.Charsets;

/// <summary>The charset of an XML document: byte order mark, UTF-16 by its zeros, then the declaration unless the bytes belie it.</summary>
internal static class XmlCharset
{
    private const int Sniffed = 65536;
    private const int LongestDeclaration = 200;

    /// <summary>The document as text, decoded while it is read.</summary>
    public static TextReader Open(PeekStream stream)
    {
        ReadOnlySpan<byte> head = stream.Peek(Sniffed);
        (Encoding? marked, int skip) = ByteOrder.OfMark(head);
        Encoding encoding = marked is { } and not UTF8Encoding ? marked : ByteOrder.OfZeros(head[skip..]) ?? (LooksLikeUtf8(head) ? Windows1252Fallback.Utf8 : Named(head) ?? Windows1252Fallback.Utf8);
        Span<byte> mark = stackalloc byte[4];
        stream.ReadExactly(mark[..skip]);
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, 1 << 14);
    }

    // More than ASCII, and whole but for a character that the window cuts.
    private static bool LooksLikeUtf8(ReadOnlySpan<byte> head)
    {
        for (int cut = 0; cut < 4 && cut < head.Length; cut++)
        {
            ReadOnlySpan<byte> part = head[..^cut];
            if (Utf8.IsValid(part))
            {
                return part.ContainsAnyInRange((byte)0x80, (byte)0xFF);
            }
        }

        return false;
    }

    private static Encoding? Named(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<char> declaration = Encoding.Latin1.GetString(head[..Math.Min(head.Length, LongestDeclaration)]);
        int end = declaration.IndexOf("?>", StringComparison.Ordinal);
        int at = declaration[..Math.Max(0, end)].IndexOf("encoding", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = declaration[(at + "encoding".Length)..end].TrimStart(" =\"'");
        int stop = value.IndexOfAny('"', '\'', ' ');
        return stop > 0 ? HtmlDecoder.Named(value[..stop].ToString()) : null;
    }
}
