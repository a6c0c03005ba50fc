using System.Numerics;

namespace Recoupe.Reuse;

/// <summary>Posting lists of two documents and more in one flat array, with free lists by size.</summary>
/// <remarks>A list is [size class, frequency, documents …]; one that outgrows the cap keeps its two-word head only.</remarks>
internal sealed class PostingArena
{
    private const int Head = 2;
    private readonly int _cap;
    private readonly List<int>[] _free;
    private int[] _cells = new int[1 << 10];
    private int _used;

    /// <summary>Makes an arena whose lists hold up to <paramref name="cap"/> documents.</summary>
    public PostingArena(int cap)
    {
        _cap = cap;
        _free = [.. Enumerable.Range(0, BitOperations.Log2((uint)cap) + 3).Select(_ => new List<int>())];
    }

    /// <summary>Bytes held.</summary>
    public long Bytes => _cells.Length * 4L;

    /// <summary>Starts a list with two documents.</summary>
    public int Start(int first, int second)
    {
        int at = Allocate(1);
        _cells[at + 1] = 2;
        _cells[at + Head] = first;
        _cells[at + Head + 1] = second;
        return at;
    }

    /// <summary>Appends to the list at <paramref name="at"/>.</summary>
    /// <returns>Where the list stands now.</returns>
    public int Append(int at, int document)
    {
        int size = _cells[at];
        int count = _cells[at + 1];
        if (size == 0)
        {
            _cells[at + 1] = count + 1;
            return at;
        }

        if (_cells[at + Head + count - 1] == document)
        {
            return at;
        }

        if (count == _cap)
        {
            int bare = Allocate(0);
            _cells[bare + 1] = count + 1;
            _free[size].Add(at);
            return bare;
        }

        int target = at;
        if (count == 1 << size)
        {
            target = Allocate(size + 1);
            _cells.AsSpan(at + 1, count + 1).CopyTo(_cells.AsSpan(target + 1));
            _free[size].Add(at);
        }

        _cells[target + 1] = count + 1;
        _cells[target + Head + count] = document;
        return target;
    }

    /// <summary>The documents of a list, oldest first; none when it outgrew the cap.</summary>
    /// <returns>How many documents hold the gram.</returns>
    public int Read(int at, out ReadOnlySpan<int> documents)
    {
        int count = _cells[at + 1];
        documents = _cells[at] == 0 ? default : _cells.AsSpan(at + Head, count);
        return count;
    }

    /// <summary>How many documents hold the gram.</summary>
    public int Frequency(int at) => _cells[at + 1];

    /// <summary>Forgets all lists.</summary>
    public void Clear()
    {
        _used = 0;
        foreach (List<int> list in _free)
        {
            list.Clear();
        }
    }

    private int Allocate(int size)
    {
        List<int> free = _free[size];
        if (free.Count > 0)
        {
            int reused = free[^1];
            free.RemoveAt(free.Count - 1);
            _cells[reused] = size;
            return reused;
        }

        int length = Head + (size == 0 ? 0 : 1 << size);
        if (_used + length > _cells.Length)
        {
            Array.Resize(ref _cells, (int)Math.Min(Array.MaxLength, Math.Max(_cells.Length * 3L / 2, _used + length)));
        }

        int at = _used;
        _used += length;
        _cells[at] = size;
        return at;
    }
}
