namespace Recoupe.Reuse;

/// <summary>Packs where words stand: one byte for most words, more for the rare long word or gap.</summary>
internal static class WordLayout
{
    // High nibble: how the gap before the word looks; low nibble: the length of the word, 0 when it follows as a number.
    private const int Space = 0;
    private const int OneMark = 1;
    private const int CommaSpace = 2;
    private const int StopSpace = 3;
    private const int General = 15;

    /// <summary>Packs <paramref name="words"/>.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int Encode(ReadOnlySpan<ScannedWord> words, ref byte[] into)
    {
        int at = 0;
        int previousEnd = 0;
        byte previousAfter = 0;
        foreach (ref readonly ScannedWord word in words)
        {
            if (at + 24 > into.Length)
            {
                Array.Resize(ref into, into.Length * 2);
            }

            int gap = word.Start - previousEnd;
            int length = word.End - word.Start;
            int code = word.Before != 0 || word.Quoted ? General : (gap, previousAfter, word.StartsSentence) switch
            {
                (1, 0, false) => Space,
                (1, 1, false) => OneMark,
                (2, 1, false) => CommaSpace,
                (2, 1, true) => StopSpace,
                _ => General,
            };
            int shortLength = length < 16 ? length : 0;
            into[at++] = (byte)((code << 4) | shortLength);
            if (code == General)
            {
                into[at++] = (byte)((previousAfter << 4) | word.Before);
                Write(into, ref at, ((uint)gap << 2) | (word.StartsSentence ? 1u : 0) | (word.Quoted ? 2u : 0));
            }

            if (shortLength == 0)
            {
                Write(into, ref at, (uint)length);
            }

            previousEnd = word.End;
            previousAfter = Math.Min(word.After, (byte)15);
        }

        if (words.Length > 0)
        {
            into[at++] = previousAfter;
        }

        return at;
    }

    /// <summary>Unpacks <paramref name="count"/> words.</summary>
    public static void Decode(ReadOnlySpan<byte> bytes, int count, ScannedText into)
    {
        int at = 0;
        int previousEnd = 0;
        for (int i = 0; i < count; i++)
        {
            byte head = bytes[at++];
            ScannedWord word = default;
            int gap = 1;
            byte after = 0;
            switch (head >> 4)
            {
                case Space:
                    break;
                case OneMark:
                    after = 1;
                    break;
                case CommaSpace:
                    (gap, after) = (2, 1);
                    break;
                case StopSpace:
                    (gap, after, word.StartsSentence) = (2, 1, true);
                    break;
                default:
                    after = (byte)(bytes[at] >> 4);
                    word.Before = (byte)(bytes[at++] & 15);
                    uint packed = Read(bytes, ref at);
                    gap = (int)(packed >> 2);
                    word.StartsSentence = (packed & 1) != 0;
                    word.Quoted = (packed & 2) != 0;
                    break;
            }

            int length = head & 15;
            if (length == 0)
            {
                length = (int)Read(bytes, ref at);
            }

            if (i > 0)
            {
                into.Words[^1].After = after;
            }

            word.Start = previousEnd + gap;
            word.End = previousEnd = word.Start + length;
            into.Add(0, 0, word);
        }

        if (count > 0)
        {
            into.Words[^1].After = bytes[at];
        }
    }

    private static void Write(byte[] into, ref int at, uint value)
    {
        while (value >= 0x80)
        {
            into[at++] = (byte)(value | 0x80);
            value >>= 7;
        }

        into[at++] = (byte)value;
    }

    private static uint Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte b = bytes[at++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }
    }
}
