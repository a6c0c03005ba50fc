using System.Numerics;
using Recoupe.Snapshots;

namespace Recoupe.Stories;

/// <summary>Rings of the last few numbers in one flat array: each begins small and doubles to the cap, then writes over its oldest.</summary>
/// <remarks>A ring is [capacity and count, numbers …]; ring 0 is the empty one. Past the capacity the count runs on to twice it, so that it tells both the fill and the place to write.</remarks>
internal sealed class RingArena(int cap)
{
    private const int First = 2;
    private readonly List<int>[] _free = [.. Enumerable.Range(0, BitOperations.Log2((uint)cap) + 1).Select(_ => new List<int>())];
    private int[] _cells = new int[1 << 12];
    private int _used = 1;

    /// <summary>Bytes held.</summary>
    public long Bytes => _cells.Length * 4L;

    /// <summary>The numbers of a ring, in no order.</summary>
    public ReadOnlySpan<int> Read(int ring) => ring == 0 ? default : _cells.AsSpan(ring + 1, Math.Min(_cells[ring] & 0xFFFF, _cells[ring] >> 16));

    /// <summary>Adds a number to a ring unless it is there.</summary>
    /// <returns>Where the ring stands now.</returns>
    public int Add(int ring, int number)
    {
        if (ring == 0)
        {
            ring = Allocate(First);
        }
        else if (Read(ring).Contains(number))
        {
            return ring;
        }

        int capacity = _cells[ring] >> 16;
        int written = _cells[ring] & 0xFFFF;
        if (written == capacity && capacity < cap)
        {
            int larger = Allocate(capacity * 2);
            _cells.AsSpan(ring + 1, capacity).CopyTo(_cells.AsSpan(larger + 1));
            _free[BitOperations.Log2((uint)capacity)].Add(ring);
            (ring, capacity) = (larger, capacity * 2);
        }

        _cells[ring + 1 + (written % capacity)] = number;
        written++;
        _cells[ring] = (capacity << 16) | (written == capacity * 2 ? capacity : written);
        return ring;
    }

    /// <summary>Writes a ring.</summary>
    public void Write(SnapshotWriter writer, int ring)
    {
        writer.Write(ring == 0 ? 0 : _cells[ring]);
        foreach (int number in Read(ring))
        {
            writer.Write(number);
        }
    }

    /// <summary>Reads a ring of numbers below <paramref name="end"/>.</summary>
    /// <returns>Where it stands.</returns>
    public int Read(SnapshotReader reader, int end)
    {
        int head = reader.ReadInt32();
        int capacity = head >> 16;
        int written = head & 0xFFFF;
        if (head == 0)
        {
            return 0;
        }

        if (capacity < First || capacity > cap || !BitOperations.IsPow2(capacity) || written == 0 || written >= capacity * 2)
        {
            throw SnapshotReader.Broken("a ring that cannot be");
        }

        int ring = Allocate(capacity);
        _cells[ring] = head;
        for (int i = 0; i < Math.Min(written, capacity); i++)
        {
            _cells[ring + 1 + i] = reader.ReadIndex(end);
        }

        return ring;
    }

    private int Allocate(int capacity)
    {
        List<int> free = _free[BitOperations.Log2((uint)capacity)];
        int at = _used;
        if (free.Count > 0)
        {
            at = free[^1];
            free.RemoveAt(free.Count - 1);
        }
        else
        {
            if (_used + capacity + 1 > _cells.Length)
            {
                Array.Resize(ref _cells, (int)Math.Min(Array.MaxLength, Math.Max(_cells.Length * 3L / 2, _used + capacity + 1)));
            }

            _used += capacity + 1;
        }

        _cells[at] = capacity << 16;
        return at;
    }
}
