using System.Buffers.Binary;
using Recoupe.Text;

namespace Recoupe.Snapshots;

/// <summary>The checksum of a block of bytes: finds what was torn or turned over, not what somebody forged.</summary>
internal static class BlockChecksum
{
    /// <summary>The checksum of <paramref name="bytes"/>.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        ulong sum = StableHash.Mix((ulong)bytes.Length + 1);
        while (bytes.Length >= sizeof(ulong))
        {
            sum = StableHash.Mix(sum ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (byte b in bytes)
        {
            sum = StableHash.Mix(sum ^ b);
        }

        return sum;
    }
}
