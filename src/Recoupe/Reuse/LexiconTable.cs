namespace Recoupe.Reuse;

/// <summary>A small table from hashes to values, built once and read often: open addressing at half load, one cache line a look-up.</summary>
internal sealed class LexiconTable<T>
    where T : unmanaged
{
    private readonly (ulong Key, T Value)[] _slots;
    private readonly int _shift;

    /// <summary>Builds the table.</summary>
    public LexiconTable(IReadOnlyDictionary<ulong, T> entries)
    {
        int bits = 4;
        while (1 << bits < entries.Count * 2)
        {
            bits++;
        }

        _slots = new (ulong, T)[1 << bits];
        _shift = 64 - bits;
        foreach ((ulong key, T value) in entries)
        {
            if (key != 0)
            {
                _slots[Slot(key)] = (key, value);
            }
        }
    }

    /// <summary>The value of a key; the default of its type when there is none.</summary>
    public T this[ulong key] => _slots[Slot(key)].Value;

    private int Slot(ulong key)
    {
        int slot = (int)(unchecked(key * 0x9E3779B97F4A7C15) >> _shift);
        while (_slots[slot].Key != key && _slots[slot].Key != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }
}
