using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Recoupe.Fuzzing;

/// <summary>Makes a damaged input of the samples of a target; the same random numbers make the same input.</summary>
internal sealed class Mutator(FuzzTarget target, Random random)
{
    private const int MaxLength = 1 << 20;
    private const int MaxMutationBits = 4;

    private static readonly long[] Numbers = [0, 1, -1, 7, 127, 128, 255, 256, 4096, 32767, 32768, 65535, 65536, int.MaxValue, uint.MaxValue, long.MaxValue];

    private byte[] _bytes = [];

    /// <summary>Makes one input.</summary>
    public byte[] Make()
    {
        _bytes = [.. target.Samples[random.Next(target.Samples.Count)]];

        // Mostly few: an input that is broken in many places is given up at the first.
        int mutations = 1 + random.Next(1 << random.Next(MaxMutationBits));
        for (int i = 0; i < mutations; i++)
        {
            Mutate();
        }

        if (target.Pack is { } pack)
        {
            return pack(_bytes);
        }

        // Most readers also take their files compressed, and cut off.
        return random.Next(24) switch
        {
            0 => Gzip(_bytes),
            1 => Cut(Gzip(_bytes)),
            2 => Cut(_bytes),
            _ => _bytes,
        };
    }

    private void Mutate()
    {
        switch (random.Next(12))
        {
            case 0:
                Replace(At(), 0, [(byte)random.Next(256)]);
                break;
            case 1 when _bytes.Length > 0:
                _bytes[At()] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                Replace(At(), random.Next(16), Noise(random.Next(16)));
                break;
            case 3:
                Replace(At(), Length(), []);
                break;
            case 4:
                Replace(At(), 0, Piece(_bytes));
                break;
            case 5:
                Replace(At(), Length(), Piece(target.Samples[random.Next(target.Samples.Count)]));
                break;
            case 6 or 7 when target.Tokens.Count > 0:
                Replace(At(), random.Next(4) == 0 ? Length() : 0, target.Tokens[random.Next(target.Tokens.Count)]);
                break;
            case 8:
                Repeat();
                break;
            case 9:
                ReplaceNumber();
                break;
            case 10:
                WriteNumber();
                break;
            default:
                Swap();
                break;
        }
    }

    // Short stretches more often than long ones.
    private int Length() => random.Next(1 << random.Next(1, 13));

    private int At() => random.Next(_bytes.Length + 1) is int at && at == _bytes.Length ? Math.Max(0, at - 1) : at;

    private byte[] Noise(int length)
    {
        byte[] noise = new byte[length];
        random.NextBytes(noise);
        return noise;
    }

    private byte[] Piece(byte[] of)
    {
        int start = random.Next(of.Length + 1);
        return of[start..Math.Min(of.Length, start + Length())];
    }

    private byte[] Cut(byte[] bytes) => bytes[..random.Next(bytes.Length + 1)];

    private void Replace(int at, int length, ReadOnlySpan<byte> by)
    {
        length = Math.Min(length, _bytes.Length - at);
        if (_bytes.Length + by.Length <= MaxLength)
        {
            _bytes = [.. _bytes.AsSpan(0, at), .. by, .. _bytes.AsSpan(at + length)];
        }
    }

    // What is cheap once may not be a thousand times.
    private void Repeat()
    {
        byte[] unit = target.Tokens.Count > 0 && random.Next(2) == 0 ? target.Tokens[random.Next(target.Tokens.Count)] : Piece(_bytes);
        int times = Math.Min(1 << random.Next(1, 15), MaxLength / 2 / Math.Max(1, unit.Length));
        byte[] run = new byte[unit.Length * times];
        for (int i = 0; i < times; i++)
        {
            unit.CopyTo(run, i * unit.Length);
        }

        Replace(At(), 0, run);
    }

    // A number in digits becomes another.
    private void ReplaceNumber()
    {
        int at = At();
        while (at < _bytes.Length && !char.IsAsciiDigit((char)_bytes[at]))
        {
            at++;
        }

        int end = at;
        while (end < _bytes.Length && char.IsAsciiDigit((char)_bytes[end]))
        {
            end++;
        }

        Replace(Math.Min(at, Math.Max(0, _bytes.Length - 1)), end - at, Encoding.ASCII.GetBytes(Numbers[random.Next(Numbers.Length)].ToString(CultureInfo.InvariantCulture)));
    }

    // A number in binary becomes another, as sizes and offsets of archives are.
    private void WriteNumber()
    {
        int at = At();
        if (at + 4 <= _bytes.Length)
        {
            BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(at), unchecked((int)Numbers[random.Next(Numbers.Length)]));
        }
    }

    private void Swap()
    {
        byte[] piece = Piece(_bytes);
        Replace(At(), piece.Length, piece);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
