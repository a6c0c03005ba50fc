namespace Recoupe.Reading.Warc;

/// <summary>Where records begin in bytes whose lengths cannot be believed.</summary>
internal static class WarcMarker
{
    private static ReadOnlySpan<byte> Version => "WARC/"u8;

    /// <summary>Whether a record begins here.</summary>
    public static bool StartsRecord(ReadOnlySpan<byte> bytes) =>
        bytes.Length > Version.Length + 3 && bytes.StartsWith(Version) && char.IsAsciiDigit((char)bytes[Version.Length]) && bytes[Version.Length + 1] == '.';

    /// <summary>Whether a record begins here, or could if the file were not cut off.</summary>
    public static bool MayStartRecord(ReadOnlySpan<byte> bytes) =>
        StartsRecord(bytes) || (bytes.Length <= Version.Length + 3 && Version.StartsWith(bytes[..Math.Min(bytes.Length, Version.Length)]));

    /// <summary>The start of the first record that begins on a line of its own behind <paramref name="from"/>; -1 without one.</summary>
    public static int Next(ReadOnlySpan<byte> bytes, int from)
    {
        int at = from;
        while (at < bytes.Length)
        {
            int found = bytes[at..].IndexOf("\nWARC/"u8);
            if (found < 0)
            {
                return -1;
            }

            at += found + 1;
            if (StartsRecord(bytes[at..]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The length of a block before the two line ends that close a record.</summary>
    public static int TrimEnd(ReadOnlySpan<byte> block)
    {
        int length = block.Length;
        for (int i = 0; i < 2; i++)
        {
            length -= block[..length].EndsWith("\r\n"u8) ? 2 : block[..length].EndsWith("\n"u8) ? 1 : 0;
        }

        return length;
    }
}
