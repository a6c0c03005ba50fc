namespace Recoupe.Reading.Warc;

/// <summary>Undoes the chunked transfer coding (RFC 9112, 7.1).</summary>
internal static class ChunkedBody
{
    private const int MaxSizeDigits = 15;

    /// <summary>Moves the data of the chunks together at the start of <paramref name="body"/>.</summary>
    /// <returns>
    /// The length of the data, and whether the last chunk was there. A body that does not begin with a chunk is left as it is: some crawlers keep the header of a transfer that they have undone.
    /// </returns>
    public static (int Length, bool IsWhole) Join(Span<byte> body)
    {
        int read = 0;
        int written = 0;
        bool first = true;
        while (TrySize(body[read..], out long size, out int line))
        {
            first = false;
            read += line;
            if (size == 0)
            {
                return (written, true);
            }

            int count = (int)Math.Min(size, body.Length - read);
            body.Slice(read, count).CopyTo(body[written..]);
            written += count;
            read += count;
            if (count < size)
            {
                return (written, false);
            }

            read += body[read..] switch { [(byte)'\r', (byte)'\n', ..] => 2, [(byte)'\n', ..] => 1, _ => 0 };
        }

        return first ? (body.Length, true) : (written, false);
    }

    private static bool TrySize(ReadOnlySpan<byte> bytes, out long size, out int line)
    {
        size = 0;
        int digits = 0;
        while (digits < bytes.Length && digits <= MaxSizeDigits && char.IsAsciiHexDigit((char)bytes[digits]))
        {
            // A letter has its sixth bit set, and its low bits count from 1.
            size = (size << 4) + (bytes[digits] & 0xF) + ((bytes[digits] >> 6) * 9);
            digits++;
        }

        line = bytes.IndexOf((byte)'\n') + 1;
        return digits is > 0 and <= MaxSizeDigits && line > 0 && IsRestOfLine(bytes[digits..(line - 1)]);
    }

    // Spaces, or extensions behind a semicolon.
    private static bool IsRestOfLine(ReadOnlySpan<byte> rest)
    {
        ReadOnlySpan<byte> said = rest.Trim(" \t\r"u8);
        return said.IsEmpty || said[0] == ';';
    }
}
