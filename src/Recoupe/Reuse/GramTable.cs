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

    // Key in the high half; in the low one 0 for an empty slot, one more than the document that alone holds the gram, or the complement of where its list stands.
    private ulong[] _slots = new ulong[1 << 12];
    private int _count;
    private readonly PostingArena _arena = new(cap);

    /// <summary>Slots in use.</summary>
    public int Count => _count;

    /// <summary>Bytes held.</summary>
    public long Bytes => (_slots.Length * 8L) + _arena.Bytes;

    /// <summary>Makes room for <paramref name="grams"/> more, so that no slot moves while they are added.</summary>
    public void MakeRoom(int grams)
    {
        while (_count + grams > _slots.Length * MaxLoad)
        {
            Grow();
        }
    }

    /// <summary>Where the search for a gram begins. Asked for many grams before the first is looked up, the memory behind them is fetched at once instead of one by one.</summary>
    /// <returns>A value without meaning, to be used so that the look is not left out.</returns>
    public ulong Touch(uint key) => _slots[Home(key, _slots.Length)];

    /// <summary>Finds a gram or a place for it.</summary>
    public int Slot(uint key)
    {
        ulong[] slots = _slots;
        int slot = Home(key, slots.Length);
        while ((uint)slots[slot] != 0 && (uint)(slots[slot] >> 32) != key)
        {
            if (++slot == slots.Length)
            {
                slot = 0;
            }
        }

        return slot;
    }

    /// <summary>The documents that hold the gram of a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="documents">The documents, oldest first; empty when there is none or too many.</param>
    /// <param name="single">Room for one document.</param>
    /// <returns>How many documents hold it.</returns>
    public int Read(int slot, out ReadOnlySpan<int> documents, Span<int> single)
    {
        int value = (int)_slots[slot];
        if (value == 0)
        {
            documents = default;
            return 0;
        }

        if (value > 0)
        {
            single[0] = value - 1;
            documents = single[..1];
            return 1;
        }

        return _arena.Read(~value, out documents);
    }

    /// <summary>How many documents hold the gram.</summary>
    public int Frequency(uint key)
    {
        int value = (int)_slots[Slot(key)];
        return value == 0 ? 0 : value > 0 ? 1 : _arena.Frequency(~value);
    }

    /// <summary>Notes that <paramref name="document"/>, newer than all before, holds the gram; a second time is passed over. Needs room (see <see cref="MakeRoom"/>).</summary>
    public void Add(int slot, uint key, int document)
    {
        int value = (int)_slots[slot];
        if (value == 0)
        {
            _count++;
            Set(slot, key, document + 1);
        }
        else if (value > 0)
        {
            if (value != document + 1)
            {
                Set(slot, key, ~_arena.Start(value - 1, document));
            }
        }
        else
        {
            Set(slot, key, ~_arena.Append(~value, document));
        }
    }

    /// <summary>Empties the table.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        _count = 0;
        _arena.Clear();
    }

    private static int Home(uint key, int length) => (int)(((ulong)key * (ulong)length) >> 32);

    private void Set(int slot, uint key, int value) => _slots[slot] = ((ulong)key << 32) | (uint)value;

    private void Grow()
    {
        ulong[] slots = _slots;
        _slots = new ulong[(int)Math.Min(Array.MaxLength, (long)(slots.Length * Growth))];
        foreach (ulong entry in slots)
        {
            if ((uint)entry != 0)
            {
                _slots[Slot((uint)(entry >> 32))] = entry;
            }
        }
    }
}
