using System.Buffers.Binary;

namespace Recoupe.Snapshots;

/// <summary>Writes a snapshot: a mark and a version, then blocks of at most 64 kB, each with its length and checksum, and an empty one at the end.</summary>
internal sealed class SnapshotWriter
{
    /// <summary>The greatest length of a block.</summary>
    public const int BlockLength = 1 << 16;

    private readonly Stream _stream;
    private byte[] _block = new byte[1 << 10];
    private int _used;

    /// <summary>Begins a snapshot.</summary>
    /// <param name="stream">Where to; not closed.</param>
    /// <param name="mark">What kind of snapshot it is.</param>
    /// <param name="version">The version of its form.</param>
    public SnapshotWriter(Stream stream, uint mark, int version)
    {
        _stream = stream;
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(head, mark);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], version);
        stream.Write(head);
    }

    /// <summary>Writes a byte.</summary>
    public void Write(byte value) => Room(1)[0] = value;

    /// <summary>Writes a truth value.</summary>
    public void Write(bool value) => Write(value ? (byte)1 : (byte)0);

    /// <summary>Writes a number.</summary>
    public void Write(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Room(2), value);

    /// <summary>Writes a number.</summary>
    public void Write(int value) => BinaryPrimitives.WriteInt32LittleEndian(Room(4), value);

    /// <summary>Writes a number.</summary>
    public void Write(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Room(4), value);

    /// <summary>Writes a number.</summary>
    public void Write(long value) => BinaryPrimitives.WriteInt64LittleEndian(Room(8), value);

    /// <summary>Writes a number.</summary>
    public void Write(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Room(8), value);

    /// <summary>Writes a number.</summary>
    public void Write(float value) => BinaryPrimitives.WriteSingleLittleEndian(Room(4), value);

    /// <summary>Writes a number.</summary>
    public void Write(double value) => BinaryPrimitives.WriteDoubleLittleEndian(Room(8), value);

    /// <summary>Writes a text, code unit by code unit: lone surrogates survive.</summary>
    public void Write(string value)
    {
        Write(value.Length);
        foreach (char c in value)
        {
            Write((ushort)c);
        }
    }

    /// <summary>Writes bytes, their number not.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes)
        {
            Write(value);
        }
    }

    /// <summary>Ends the snapshot.</summary>
    public void End()
    {
        if (_used > 0)
        {
            Flush();
        }

        Flush();
        _stream.Flush();
    }

    private Span<byte> Room(int bytes)
    {
        if (_used + bytes > BlockLength)
        {
            Flush();
        }

        if (_used + bytes > _block.Length)
        {
            Array.Resize(ref _block, _block.Length * 2);
        }

        _used += bytes;
        return _block.AsSpan(_used - bytes, bytes);
    }

    private void Flush()
    {
        Span<byte> head = stackalloc byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(head, _used);
        BinaryPrimitives.WriteUInt64LittleEndian(head[4..], BlockChecksum.Of(_block.AsSpan(0, _used)));
        _stream.Write(head);
        _stream.Write(_block, 0, _used);
        _used = 0;
    }
}
