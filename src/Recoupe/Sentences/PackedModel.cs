using System.IO.Compression;

namespace Recoupe.Sentences;

/// <summary>The form in which models are kept: a mark that says which kind and version, then the parts in order under Brotli; all numbers little-endian.</summary>
internal static class PackedModel
{
    // Numbers are read one by one; Brotli gives them out faster in large pieces.
    private const int BufferSize = 1 << 16;

    /// <summary>The bytes of a model; the same parts give the same bytes.</summary>
    public static byte[] Write(ReadOnlySpan<byte> mark, Action<BinaryWriter> parts)
    {
        using MemoryStream file = new();
        file.Write(mark);
        using (BrotliStream packed = new(file, CompressionLevel.SmallestSize, leaveOpen: true))
        using (BinaryWriter writer = new(packed))
        {
            parts(writer);
        }

        return file.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file begins with another mark.</exception>
    public static T Read<T>(Stream file, ReadOnlySpan<byte> mark, Func<BinaryReader, T> parts)
    {
        Span<byte> found = stackalloc byte[mark.Length];
        file.ReadExactly(found);
        if (!found.SequenceEqual(mark))
        {
            throw new InvalidDataException("not a model of this kind and version");
        }

        using BrotliStream packed = new(file, CompressionMode.Decompress);
        using BufferedStream buffered = new(packed, BufferSize);
        using BinaryReader reader = new(buffered);
        return parts(reader);
    }
}
