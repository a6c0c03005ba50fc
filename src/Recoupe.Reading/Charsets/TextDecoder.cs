using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Recoupe.Reading.Charsets;

/// <summary>Turns bytes of an unknown charset into text: by their mark, else UTF-16 by its zeros, else UTF-8, else Windows-1252.</summary>
/// <remarks>Windows-1252 stands for ISO 8859-1 too, as the Encoding Standard (encoding.spec.whatwg.org) has it.</remarks>
internal static class TextDecoder
{
    /// <summary>The western single-byte charset.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text of <paramref name="bytes"/>; what no charset explains becomes U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        (Encoding? marked, int length) = ByteOrder.OfMark(bytes);
        ReadOnlySpan<byte> rest = bytes[length..];
        return (marked ?? ByteOrder.OfZeros(rest) ?? Guess(rest)).GetString(rest);
    }

    /// <summary>The stream as UTF-8 without a byte order mark, transcoded as it is read when its mark names another charset.</summary>
    public static Stream AsUtf8(PeekStream stream)
    {
        ReadOnlySpan<byte> head = stream.Peek(4096);
        (Encoding? marked, int length) = ByteOrder.OfMark(head);
        Encoding? encoding = marked ?? ByteOrder.OfZeros(head);
        Span<byte> mark = stackalloc byte[4];
        stream.ReadExactly(mark[..length]);
        return encoding is null or UTF8Encoding ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
    }

    /// <summary>The bytes themselves when they are UTF-8, else what they most likely mean, in UTF-8.</summary>
    public static Memory<byte> RepairUtf8(Memory<byte> bytes) =>
        Utf8.IsValid(bytes.Span) ? bytes : Encoding.UTF8.GetBytes(Guess(bytes.Span).GetString(bytes.Span));

    // Text in UTF-8 with a few damaged bytes still has far more whole sequences than broken ones; a single-byte charset has hardly any whole one.
    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8;
        }

        int whole = 0;
        int broken = 0;
        while (!bytes.IsEmpty)
        {
            int plain = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (plain < 0)
            {
                break;
            }

            bytes = bytes[plain..];
            bool valid = Rune.DecodeFromUtf8(bytes, out _, out int consumed) == OperationStatus.Done;
            whole += valid ? 1 : 0;
            broken += valid ? 0 : 1;
            bytes = bytes[Math.Max(1, consumed)..];
        }

        return whole > broken ? Encoding.UTF8 : Windows1252;
    }
}
