namespace Recoupe.Reuse;

/// <summary>Which documents hold a gram, and how many: an open-addressing table of 32-bit keys over flat posting lists.</summary>
/// <remarks>
/// A gram of one document costs one 8-byte slot. A gram of more keeps a list until it holds more than the cap; then only its count stays.
/// Slots stand in the order of their keys, so that growing is one sweep.
/// </remarks>
internal sealed class GramTable(int cap)
{
    private const double MaxLoad = 0.8;
    private const double Growth = 1.4;
    private const int Empty = int.MinValue;

    private uint[] _keys = new uint[1 << 12];
    private int[] _values = Filled(1 << 12);
    private int _count;
    private readonly PostingArena _arena = new(cap);

    /// <summary>Slots in use.</summary>
    public int Count => _count;

    /// <summary>Bytes held.</summary>
    public long Bytes => (_keys.Length * 8L) + _arena.Bytes;

    /// <summary>Finds a gram.</summary>
    /// <param name="key">The gram.</param>
    /// <param name="documents">The documents that hold it, oldest first; empty when it is unknown or too common.</param>
    /// <param name="single">Room for one document.</param>
    /// <returns>How many documents hold it.</returns>
    public int Find(uint key, out ReadOnlySpan<int> documents, Span<int> single)
    {
        int value = _values[Slot(key)];
        if (value == Empty)
        {
            documents = default;
            return 0;
        }

        if (value >= 0)
        {
            single[0] = value;
            documents = single[..1];
            return 1;
        }

        return _arena.Read(~value, out documents);
    }

    /// <summary>How many documents hold the gram.</summary>
    public int Frequency(uint key)
    {
        int value = _values[Slot(key)];
        return value == Empty ? 0 : value >= 0 ? 1 : _arena.Frequency(~value);
    }

    /// <summary>Notes that <paramref name="document"/>, newer than all before, holds the gram; a second time is passed over.</summary>
    public void Add(uint key, int document)
    {
        int slot = Slot(key);
        int value = _values[slot];
        if (value == Empty)
        {
            _keys[slot] = key;
            _values[slot] = document;
            if (++_count > _keys.Length * MaxLoad)
            {
                Grow();
            }
        }
        else if (value >= 0)
        {
            if (value != document)
            {
                _values[slot] = ~_arena.Start(value, document);
            }
        }
        else
        {
            _values[slot] = ~_arena.Append(~value, document);
        }
    }

    /// <summary>Empties the table.</summary>
    public void Clear()
    {
        Array.Fill(_values, Empty);
        _count = 0;
        _arena.Clear();
    }

    private int Slot(uint key)
    {
        uint[] keys = _keys;
        int slot = (int)(((ulong)key * (ulong)keys.Length) >> 32);
        while (_values[slot] != Empty && keys[slot] != key)
        {
            if (++slot == keys.Length)
            {
                slot = 0;
            }
        }

        return slot;
    }

    private void Grow()
    {
        uint[] keys = _keys;
        int[] values = _values;
        int size = (int)Math.Min(Array.MaxLength, (long)(keys.Length * Growth));
        _keys = new uint[size];
        _values = Filled(size);
        for (int i = 0; i < keys.Length; i++)
        {
            if (values[i] != Empty)
            {
                int slot = Slot(keys[i]);
                _keys[slot] = keys[i];
                _values[slot] = values[i];
            }
        }
    }

    private static int[] Filled(int size)
    {
        int[] values = new int[size];
        Array.Fill(values, Empty);
        return values;
    }
}
