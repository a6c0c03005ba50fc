using Recoupe.Snapshots;

namespace Recoupe.Stories;

/// <summary>How many articles held each term, and which stories did of late: one open-addressing table over flat rings.</summary>
/// <remarks>A ring holds the last <see cref="RingSize"/> strands of a term, so that the work an article causes does not grow with the window.</remarks>
internal sealed class TermStatistics
{
    /// <summary>The strands remembered for a term.</summary>
    public const int RingSize = 32;

    // The background counts as so many articles read before the first.
    private const double Background = 400;
    private const double MaxLoad = 0.7;

    private Entry[] _entries = new Entry[1 << 12];
    private readonly RingArena _rings = new(RingSize);
    private int _used;

    /// <summary>Articles seen.</summary>
    public int Articles { get; private set; }

    /// <summary>Bytes held.</summary>
    public long Bytes => (_entries.Length * 16L) + _rings.Bytes;

    /// <summary>Notes one more article.</summary>
    public void BeginArticle() => Articles++;

    /// <summary>Makes room for <paramref name="terms"/> more, so that none moves while they are counted.</summary>
    public void MakeRoom(int terms)
    {
        while (_used + terms > _entries.Length * MaxLoad)
        {
            Grow();
        }
    }

    /// <summary>Looks where a term stands, so that the memory behind many of them is fetched at once.</summary>
    /// <returns>A value without meaning, to be used so that the look is not left out.</returns>
    public int Touch(uint term) => _entries[Home(term)].Count;

    /// <summary>How rare the term is by now: the logarithm of its inverse document frequency.</summary>
    public float Rarity(uint term) => RarityOf(_entries[Slot(term)]);

    /// <summary>Notes that the article holds the term. Needs room (see <see cref="MakeRoom"/>).</summary>
    /// <param name="term">The term.</param>
    /// <param name="frequency">The part of the background documents that hold it.</param>
    /// <returns>How rare it is, this article included.</returns>
    public float Count(uint term, float frequency)
    {
        ref Entry entry = ref _entries[Slot(term)];
        if (entry.Count++ == 0)
        {
            entry.Term = term;
            _used++;
        }

        entry.Frequency = Math.Max(entry.Frequency, frequency);
        return RarityOf(entry);
    }

    /// <summary>The strands that held the term of late, in no order.</summary>
    public ReadOnlySpan<int> Recent(uint term) => _rings.Read(_entries[Slot(term)].Ring);

    /// <summary>Notes that a strand holds the term.</summary>
    public void Post(uint term, int strand)
    {
        ref Entry entry = ref _entries[Slot(term)];
        if (entry.Count != 0)
        {
            entry.Ring = _rings.Add(entry.Ring, strand);
        }
    }

    /// <summary>Writes the table.</summary>
    public void Write(SnapshotWriter writer)
    {
        writer.Write(Articles);
        writer.Write(_used);
        foreach (Entry entry in _entries)
        {
            if (entry.Count != 0)
            {
                writer.Write(entry.Term);
                writer.Write(entry.Count);
                writer.Write(entry.Frequency);
                _rings.Write(writer, entry.Ring);
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote into an empty table.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public void Read(SnapshotReader reader, int strands)
    {
        Articles = reader.ReadCount();
        int terms = reader.ReadCount();
        for (int i = 0; i < terms; i++)
        {
            uint term = reader.ReadUInt32();
            int count = reader.ReadInt32();
            float frequency = reader.ReadSingle();
            MakeRoom(1);
            ref Entry entry = ref _entries[Slot(term)];
            if (count <= 0 || entry.Count != 0 || frequency is < 0 or > 1)
            {
                throw SnapshotReader.Broken("a term that cannot be");
            }

            entry = new Entry { Term = term, Count = count, Frequency = frequency, Ring = _rings.Read(reader, strands) };
            _used++;
        }
    }

    private float RarityOf(in Entry entry) =>
        (float)Logarithm.Of(1 + ((Background + Articles) / ((entry.Frequency * Background) + Math.Max(1, entry.Count))));

    private int Home(uint term) => (int)(((ulong)unchecked(term * 0x9E3779B1u) * (ulong)_entries.Length) >> 32);

    private int Slot(uint term)
    {
        int slot = Home(term);
        while (_entries[slot].Count != 0 && _entries[slot].Term != term)
        {
            if (++slot == _entries.Length)
            {
                slot = 0;
            }
        }

        return slot;
    }

    private void Grow()
    {
        Entry[] entries = _entries;
        _entries = new Entry[(int)Math.Min(Array.MaxLength, entries.Length * 3L / 2)];
        foreach (Entry entry in entries)
        {
            if (entry.Count != 0)
            {
                _entries[Slot(entry.Term)] = entry;
            }
        }
    }

    private struct Entry
    {
        public uint Term;
        public int Count;
        public int Ring;
        public float Frequency;
    }
}
