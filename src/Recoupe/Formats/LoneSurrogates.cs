namespace Recoupe.Formats;

/// <summary>Overwrites lone surrogate escapes in JSON bytes by <c>\ufffd</c>, in place: both forms take six bytes.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    public static void Replace(Span<byte> json)
    {
        int at = 0;
        while (true)
        {
            int slash = json[at..].IndexOf((byte)'\\');
            if (slash < 0)
            {
                return;
            }

            at += slash;
            int unit = UnitAt(json, at);
            if (unit is < 0xD800 or > 0xDFFF)
            {
                // Whatever is escaped is passed over with its backslash, so that \\ud800 is not taken for an escape.
                at = Math.Min(at + 2, json.Length);
            }
            else if (unit < 0xDC00 && UnitAt(json, at + EscapeLength) is >= 0xDC00 and <= 0xDFFF)
            {
                at += 2 * EscapeLength;
            }
            else
            {
                "\\ufffd"u8.CopyTo(json[at..]);
                at += EscapeLength;
            }
        }
    }

    private static int UnitAt(ReadOnlySpan<byte> json, int at)
    {
        if (at + EscapeLength > json.Length || json[at] != '\\' || json[at + 1] != 'u')
        {
            return -1;
        }

        int unit = 0;
        foreach (byte digit in json.Slice(at + 2, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return -1;
            }

            unit = (unit << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return unit;
    }
}
