namespace Recoupe.Reading.Charsets;

/// <summary>Tells files that hold no text from those that do.</summary>
internal static class BinarySniffer
{
    private const int Sniffed = 65536;

    // Text has none of these; one in a hundred is allowed for damage.
    private const int MaxControlShare = 100;

    private static readonly (byte[] Magic, string Kind)[] Signatures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ("%PDF"u8.ToArray(), "a PDF file"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("SQLite format 3"u8.ToArray(), "a SQLite database"),
        ([(byte)'P', (byte)'K', 3, 4], "a ZIP archive"),
        ("BZh"u8.ToArray(), "a bzip2 archive"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        ("7z"u8.ToArray(), "a 7z archive"),
    ];

    /// <summary>What kind of binary file the bytes are; null for text.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] magic, string kind) in Signatures)
        {
            if (bytes.StartsWith(magic) && (magic.Length > 3 || HasControls(bytes)))
            {
                return kind;
            }
        }

        return ByteOrder.IsUtf16(bytes) || !HasControls(bytes) ? null : "a binary file";
    }

    private static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, Sniffed)];
        int controls = 0;
        foreach (byte b in head)
        {
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) ? 1 : 0;
        }

        return controls * (long)MaxControlShare > head.Length;
    }
}
