using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Recoupe.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote. Hostile bytes give an <see cref="InvalidDataException"/>, and take no more memory than there are bytes.</summary>
internal sealed class SnapshotReader
{
    private const int FirstRoom = 4096;

    private const int MostNames = 4096;

    private readonly Stream _stream;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private byte[] _block = [];
    private int _length;
    private int _at;

    /// <summary>Begins to read.</summary>
    /// <exception cref="InvalidDataException">It is no snapshot of this kind, or of another version.</exception>
    public SnapshotReader(Stream stream, uint mark, int version, string what)
    {
        _stream = stream;
        Span<byte> head = stackalloc byte[8];
        Fill(head);
        if (BinaryPrimitives.ReadUInt32LittleEndian(head) != mark)
        {
            throw new InvalidDataException($"not {what}");
        }

        int found = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
        if (found != version)
        {
            throw new InvalidDataException($"{what} of version {found.ToString(System.Globalization.CultureInfo.InvariantCulture)}, not {version.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>Reads a byte.</summary>
    public byte ReadByte() => Take(1)[0];

    /// <summary>Reads a truth value.</summary>
    public bool ReadBool() => Take(1)[0] switch { 0 => false, 1 => true, _ => throw Broken("a truth value that is none") };

    /// <summary>Reads a number.</summary>
    public ushort ReadUInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    /// <summary>Reads a number.</summary>
    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    /// <summary>Reads a number.</summary>
    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    /// <summary>Reads a number.</summary>
    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    /// <summary>Reads a number.</summary>
    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(8));

    /// <summary>Reads a finite number.</summary>
    public float ReadSingle() => BinaryPrimitives.ReadSingleLittleEndian(Take(4)) is var value && float.IsFinite(value) ? value : throw Broken("a number that is not finite");

    /// <summary>Reads a finite number.</summary>
    public double ReadDouble() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8)) is var value && double.IsFinite(value) ? value : throw Broken("a number that is not finite");

    /// <summary>Reads a number from 0 to below <paramref name="end"/>.</summary>
    public int ReadIndex(int end)
    {
        int value = ReadInt32();
        return (uint)value < (uint)end ? value : throw Broken("an index out of range");
    }

    /// <summary>Reads a time in ticks, or <see cref="long.MinValue"/> for none.</summary>
    public long ReadTime() => ReadInt64() is var time && (time == long.MinValue || (time >= 0 && time <= DateTime.MaxValue.Ticks)) ? time : throw Broken("a time that cannot be");

    /// <summary>Reads how many of something follow.</summary>
    public int ReadCount() => ReadInt32() is var count and >= 0 ? count : throw Broken("a negative count");

    /// <summary>Reads a text.</summary>
    public string ReadString()
    {
        int count = ReadCount();
        char[] text = new char[Math.Min(count, FirstRoom)];
        for (int i = 0; i < count; i++)
        {
            Grow(ref text, i, count);
            text[i] = (char)ReadUInt16();
        }

        return new string(text, 0, count);
    }

    /// <summary>Reads a text that comes again and again: one string for all of its readings.</summary>
    public string ReadName()
    {
        string text = ReadString();
        if (_names.TryGetValue(text, out string? known))
        {
            return known;
        }

        if (_names.Count < MostNames)
        {
            _names[text] = text;
        }

        return text;
    }

    /// <summary>Reads <paramref name="count"/> bytes.</summary>
    public byte[] ReadBytes(int count)
    {
        byte[] bytes = new byte[Math.Min(count, FirstRoom)];
        for (int i = 0; i < count; i++)
        {
            Grow(ref bytes, i, count);
            bytes[i] = ReadByte();
        }

        return bytes;
    }

    /// <summary>Reads <paramref name="count"/> things; memory is taken as they come, not for a count that was only claimed.</summary>
    public T[] ReadMany<T>(int count, Func<SnapshotReader, T> read)
    {
        List<T> items = new(Math.Min(count, FirstRoom));
        for (int i = 0; i < count; i++)
        {
            items.Add(read(this));
        }

        return CollectionsMarshal.AsSpan(items).ToArray();
    }

    /// <summary>Sees that the snapshot ends here.</summary>
    public void End()
    {
        if (_at != _length || Next())
        {
            throw Broken("more than it should hold");
        }
    }

    /// <summary>What is said of a snapshot that cannot be read.</summary>
    public static InvalidDataException Broken(string why) => new("the snapshot is damaged: it holds " + why);

    private static void Grow<T>(ref T[] items, int used, int count)
    {
        if (used == items.Length)
        {
            Array.Resize(ref items, (int)Math.Min(count, used * 2L));
        }
    }

    // A value never spans two blocks.
    private ReadOnlySpan<byte> Take(int bytes)
    {
        if (_at == _length && !Next())
        {
            throw Broken("less than it should");
        }

        if (_at + bytes > _length)
        {
            throw Broken("a value that is cut");
        }

        _at += bytes;
        return _block.AsSpan(_at - bytes, bytes);
    }

    private bool Next()
    {
        Span<byte> head = stackalloc byte[12];
        Fill(head);
        int length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if ((uint)length > SnapshotWriter.BlockLength)
        {
            throw Broken("a block without a length");
        }

        if (_block.Length < length)
        {
            _block = new byte[length];
        }

        Fill(_block.AsSpan(0, length));
        if (BlockChecksum.Of(_block.AsSpan(0, length)) != BinaryPrimitives.ReadUInt64LittleEndian(head[4..]))
        {
            throw Broken("a block whose checksum is another");
        }

        (_length, _at) = (length, 0);
        return length > 0;
    }

    private void Fill(Span<byte> into)
    {
        if (_stream.ReadAtLeast(into, into.Length, throwOnEndOfStream: false) < into.Length)
        {
            throw new InvalidDataException("the snapshot ends too early");
        }
    }
}
