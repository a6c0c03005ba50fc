using System.Text;

namespace Recoupe.Reading.Charsets;

/// <summary>Byte order marks, and UTF-16 without one.</summary>
internal static class ByteOrder
{
    private const int Sniffed = 4096;

    /// <summary>The encoding that the mark names, and its length; none without a mark.</summary>
    public static (Encoding? Encoding, int Length) OfMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    /// <summary>The UTF-16 of western text without a mark: every other byte is zero; null when the bytes are none.</summary>
    public static Encoding? OfZeros(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..(Math.Min(bytes.Length, Sniffed) & ~1)];
        Span<int> zeros = [0, 0];
        for (int i = 0; i < head.Length; i++)
        {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }

        int half = head.Length / 2;
        return half < 4 ? null
            : zeros[1] * 10 > half * 7 && zeros[0] * 10 < half ? Encoding.Unicode
            : zeros[0] * 10 > half * 7 && zeros[1] * 10 < half ? Encoding.BigEndianUnicode
            : null;
    }

    public static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        OfMark(bytes).Encoding is UnicodeEncoding or UTF32Encoding || OfZeros(bytes) is not null;
}
