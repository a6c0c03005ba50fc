using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Recoupe.Sentences;

/// <summary>Writes and reads the arrays of a model, each with its length in bytes before it; little-endian.</summary>
internal static class ModelBlocks
{
    // No array of a model comes near it: a length beyond it means that the file is damaged.
    private const int LargestBlock = 1 << 27;

    /// <summary>Writes an array.</summary>
    public static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> block)
        where T : unmanaged
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(block);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>Reads an array.</summary>
    /// <exception cref="InvalidDataException">The length is not one that an array of a model has.</exception>
    public static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        int length = reader.ReadInt32();
        if (length is < 0 or > LargestBlock || length % Unsafe.SizeOf<T>() != 0)
        {
            throw new InvalidDataException("the model is damaged");
        }

        T[] block = new T[length / Unsafe.SizeOf<T>()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(block.AsSpan()));
        return block;
    }
}
