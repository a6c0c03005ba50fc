using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Recoupe.Reading.Charsets;

/// <summary>Decodes the bytes of a page: byte order mark, then the transport's charset, then the page's own, then detection.</summary>
/// <remarks>A charset that the bytes belie is not believed: bytes that are UTF-8 throughout, with more than ASCII, are UTF-8.</remarks>
internal static class HtmlDecoder
{
    private const int Sniffed = 2048;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' />;");

    /// <summary>The characters of a page, in an array from the shared pool that the caller gives back, and their number.</summary>
    public static (char[] Rented, int Length) Decode(ReadOnlySpan<byte> bytes, string? transportCharset)
    {
        (Encoding? marked, int skip) = ByteOrder.OfMark(bytes);
        ReadOnlySpan<byte> rest = bytes[skip..];
        Encoding encoding = marked ?? ByteOrder.OfZeros(rest) ?? (Utf8.IsValid(rest) ? Encoding.UTF8 : Named(transportCharset) ?? Named(Declared(rest)) ?? TextDecoder.Windows1252);
        char[] rented = ArrayPool<char>.Shared.Rent(Math.Max(1, encoding.GetMaxCharCount(rest.Length)));
        return (rented, encoding.GetChars(rest, rented));
    }

    // <meta charset=x> or <meta … content="text/html; charset=x">, looked for where the standard says.
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sniffed)]);
        int at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> name = head.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        int end = name.IndexOfAny(NameEnds);
        return end <= 0 ? null : name[..end].ToString();
    }

    /// <summary>The charset of that name as the web reads it; null when there is none.</summary>
    public static Encoding? Named(string? name)
    {
        if (name is null)
        {
            return null;
        }

        try
        {
            // The standard reads the first as Windows-1252; a page that calls itself UTF-8 or wider and is none of it was some single-byte charset.
            return name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ucs", StringComparison.OrdinalIgnoreCase)
                ? TextDecoder.Windows1252
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
