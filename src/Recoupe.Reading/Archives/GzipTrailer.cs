using System.Buffers.Binary;

namespace Recoupe.Reading.Archives;

/// <summary>Follows the bytes of a gzip stream, to tell at its end whether it was cut off; the decompressor does not say.</summary>
/// <remarks>A member ends with the size of its content modulo 2^32 (RFC 1952, 2.3.1). Of several members only the last's size is at hand, so they are not judged.</remarks>
internal sealed class GzipTrailer
{
    private const int HeaderLength = 3;

    // The last bytes seen: the size at the end, and the start of a header that may go on.
    private readonly byte[] _last = new byte[4];
    private long _count;
    private int _members;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        Span<byte> seam = stackalloc byte[2 * (HeaderLength - 1)];
        _last.AsSpan(_last.Length - (HeaderLength - 1)).CopyTo(seam);
        int ahead = Math.Min(bytes.Length, HeaderLength - 1);
        bytes[..ahead].CopyTo(seam[(HeaderLength - 1)..]);
        ReadOnlySpan<byte> header = [0x1F, 0x8B, 8];
        _members += seam[..(HeaderLength - 1 + ahead)].Count(header) + bytes.Count(header);
        _count += bytes.Length;
        if (bytes.Length >= _last.Length)
        {
            bytes[^_last.Length..].CopyTo(_last);
        }
        else
        {
            _last.AsSpan(bytes.Length).CopyTo(_last);
            bytes.CopyTo(_last.AsSpan(_last.Length - bytes.Length));
        }
    }

    /// <summary>Whether a stream that gave <paramref name="plainLength"/> bytes is not whole.</summary>
    public bool IsCutOff(long plainLength) =>
        _count > 0 && _members <= 1 && BinaryPrimitives.ReadUInt32LittleEndian(_last) != (uint)(plainLength & uint.MaxValue);
}
