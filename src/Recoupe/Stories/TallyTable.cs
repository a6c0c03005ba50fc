namespace Recoupe.Stories;

/// <summary>The terms of one article with their counts: a small table that is used again for the next.</summary>
internal sealed class TallyTable
{
    private TermTally[] _tallies = new TermTally[512];
    private int[] _slots = new int[2048];
    private int _shift = 32 - 11;

    /// <summary>The number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>The terms in the order in which they first came.</summary>
    public Span<TermTally> Tallies => _tallies.AsSpan(0, Count);

    /// <summary>Forgets all terms.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        Count = 0;
    }

    /// <summary>The tally of a term, new when it was not there.</summary>
    public ref TermTally this[uint term]
    {
        get
        {
            int at = (int)(unchecked(term * 0x9E3779B1u) >> _shift);
            while (_slots[at] != 0)
            {
                ref TermTally known = ref _tallies[_slots[at] - 1];
                if (known.Term == term)
                {
                    return ref known;
                }

                at = (at + 1) & (_slots.Length - 1);
            }

            if (Count == _tallies.Length)
            {
                Grow();
                return ref this[term];
            }

            _tallies[Count] = new TermTally { Term = term };
            _slots[at] = ++Count;
            return ref _tallies[Count - 1];
        }
    }

    private void Grow()
    {
        Array.Resize(ref _tallies, Count * 2);
        _slots = new int[_slots.Length * 2];
        _shift--;
        for (int i = 0; i < Count; i++)
        {
            int at = (int)(unchecked(_tallies[i].Term * 0x9E3779B1u) >> _shift);
            while (_slots[at] != 0)
            {
                at = (at + 1) & (_slots.Length - 1);
            }

            _slots[at] = i + 1;
        }
    }
}
