namespace Recoupe.Stories;

/// <summary>How many articles held each term, and which stories did of late: one open-addressing table over flat rings.</summary>
/// <remarks>A ring holds the last <see cref="RingSize"/> stories of a term, so that the work an article causes does not grow with the window.</remarks>
internal sealed class TermStatistics
{
    /// <summary>The stories remembered for a term.</summary>
    public const int RingSize = 32;

    // The background counts as so many articles read before the first.
    private const double Background = 400;
    private const double MaxLoad = 0.75;

    private uint[] _keys = new uint[1 << 12];
    private int[] _counts = new int[1 << 12];
    private int[] _rings = new int[1 << 12];
    private float[] _background = new float[1 << 12];
    private int[] _cells = new int[1 << 12];
    private int _used;
    private int _cellsUsed = 1;

    /// <summary>Articles seen.</summary>
    public int Articles { get; private set; }

    /// <summary>Bytes held.</summary>
    public long Bytes => (_keys.Length * 16L) + (_cells.Length * 4L);

    /// <summary>Notes one more article.</summary>
    public void BeginArticle() => Articles++;

    /// <summary>How rare the term is by now: the logarithm of its inverse document frequency.</summary>
    public float Rarity(uint term) => RarityAt(Slot(term));

    /// <summary>Notes that the article holds the term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="frequency">The part of the background documents that hold it.</param>
    /// <returns>How rare it is, this article included.</returns>
    public float Count(uint term, float frequency)
    {
        int slot = Slot(term);
        if (_counts[slot] == 0)
        {
            _keys[slot] = term;
            if (++_used > _keys.Length * MaxLoad)
            {
                Grow();
                slot = Slot(term);
                _keys[slot] = term;
            }
        }

        _counts[slot]++;
        _background[slot] = Math.Max(_background[slot], frequency);
        return RarityAt(slot);
    }

    /// <summary>The stories that held the term of late, in no order.</summary>
    public ReadOnlySpan<int> Recent(uint term)
    {
        int ring = _rings[Slot(term)];
        if (ring == 0)
        {
            return default;
        }

        int capacity = _cells[ring] >> 16;
        int count = Math.Min(_cells[ring] & 0xFFFF, capacity);
        return _cells.AsSpan(ring + 1, count);
    }

    /// <summary>Notes that a story holds the term.</summary>
    public void Post(uint term, int story)
    {
        int slot = Slot(term);
        if (_counts[slot] == 0)
        {
            return;
        }

        int ring = _rings[slot];
        if (ring == 0)
        {
            _rings[slot] = ring = Allocate(2);
        }

        int capacity = _cells[ring] >> 16;
        int written = _cells[ring] & 0xFFFF;
        int filled = Math.Min(written, capacity);
        if (_cells.AsSpan(ring + 1, filled).Contains(story))
        {
            return;
        }

        if (written == capacity && capacity < RingSize)
        {
            int larger = Allocate(capacity * 2);
            _cells.AsSpan(ring + 1, filled).CopyTo(_cells.AsSpan(larger + 1));
            _rings[slot] = ring = larger;
            capacity *= 2;
        }

        _cells[ring + 1 + (written % capacity)] = story;

        // Past the capacity the count runs on from the capacity to twice it, so that it tells both the fill and the place to write.
        written++;
        _cells[ring] = (capacity << 16) | (written == capacity * 2 ? capacity : written);
    }

    private float RarityAt(int slot) =>
        (float)Math.Log(1 + ((Background + Articles) / ((_background[slot] * Background) + Math.Max(1, _counts[slot]))));

    /// <summary>Writes the table.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Articles);
        writer.Write(_used);
        for (int i = 0; i < _keys.Length; i++)
        {
            if (_counts[i] != 0)
            {
                writer.Write(_keys[i]);
                writer.Write(_counts[i]);
                writer.Write(_background[i]);
                int length = _rings[i] == 0 ? 0 : (_cells[_rings[i]] >> 16) + 1;
                writer.Write(length);
                for (int c = 0; c < length; c++)
                {
                    writer.Write(_cells[_rings[i] + c]);
                }
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote into an empty table.</summary>
    public void Read(BinaryReader reader)
    {
        Articles = reader.ReadInt32();
        int terms = reader.ReadInt32();
        for (int i = 0; i < terms; i++)
        {
            uint term = reader.ReadUInt32();
            int count = reader.ReadInt32();
            Count(term, reader.ReadSingle());
            int slot = Slot(term);
            _counts[slot] = count;
            int length = reader.ReadInt32();
            if (length > 0)
            {
                int ring = Allocate(length - 1);
                for (int c = 0; c < length; c++)
                {
                    _cells[ring + c] = reader.ReadInt32();
                }

                _rings[slot] = ring;
            }
        }
    }

    private int Slot(uint term)
    {
        int slot = (int)(((ulong)unchecked(term * 0x9E3779B1u) * (ulong)_keys.Length) >> 32);
        while (_counts[slot] != 0 && _keys[slot] != term)
        {
            if (++slot == _keys.Length)
            {
                slot = 0;
            }
        }

        return slot;
    }

    private int Allocate(int capacity)
    {
        if (_cellsUsed + capacity + 1 > _cells.Length)
        {
            Array.Resize(ref _cells, (int)Math.Min(Array.MaxLength, Math.Max(_cells.Length * 3L / 2, _cellsUsed + capacity + 1)));
        }

        int at = _cellsUsed;
        _cellsUsed += capacity + 1;
        _cells[at] = capacity << 16;
        return at;
    }

    private void Grow()
    {
        (uint[] keys, int[] counts, int[] rings, float[] background) = (_keys, _counts, _rings, _background);
        int size = (int)Math.Min(Array.MaxLength, keys.Length * 3L / 2);
        (_keys, _counts, _rings, _background) = (new uint[size], new int[size], new int[size], new float[size]);
        for (int i = 0; i < keys.Length; i++)
        {
            if (counts[i] != 0)
            {
                int slot = Slot(keys[i]);
                (_keys[slot], _counts[slot], _rings[slot], _background[slot]) = (keys[i], counts[i], rings[i], background[i]);
            }
        }
    }
}
