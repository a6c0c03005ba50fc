namespace Recoupe.Reuse;

/// <summary>Counts how many grams of one article each earlier one shares, and what they weigh.</summary>
internal sealed class CandidateCounter
{
    private int[] _slots = [];
    private int[] _documents = new int[256];
    private int[] _counts = new int[256];
    private float[] _weights = new float[256];
    private int _used;

    /// <summary>Forgets all counts; room for <paramref name="documents"/> documents.</summary>
    public void Reset(int documents)
    {
        for (int i = 0; i < _used; i++)
        {
            _slots[_documents[i]] = 0;
        }

        _used = 0;
        if (_slots.Length < documents)
        {
            Array.Resize(ref _slots, Math.Max(documents, Math.Max(1024, _slots.Length * 3 / 2)));
        }
    }

    /// <summary>Counts one more gram of this weight for each of <paramref name="documents"/>.</summary>
    public void Add(ReadOnlySpan<int> documents, float weight)
    {
        foreach (int document in documents)
        {
            int slot = _slots[document];
            if (slot == 0)
            {
                if (_used == _documents.Length)
                {
                    Array.Resize(ref _documents, _used * 2);
                    Array.Resize(ref _counts, _used * 2);
                    Array.Resize(ref _weights, _used * 2);
                }

                _documents[_used] = document;
                _counts[_used] = 0;
                _weights[_used] = 0;
                slot = _slots[document] = ++_used;
            }

            _counts[slot - 1]++;
            _weights[slot - 1] += weight;
        }
    }

    /// <summary>Fills <paramref name="best"/> with the documents that share at least so many grams of at least that weight, the weightiest first, no more than <paramref name="limit"/>.</summary>
    public void Best(int least, float leastWeight, int limit, List<int> best)
    {
        best.Clear();
        for (int i = 0; i < _used; i++)
        {
            if (_counts[i] >= least && _weights[i] >= leastWeight)
            {
                best.Add(_documents[i]);
            }
        }

        if (best.Count > 1)
        {
            best.Sort(Order);
        }

        if (best.Count > limit)
        {
            best.RemoveRange(limit, best.Count - limit);
        }
    }

    private int Order(int x, int y)
    {
        int order = _weights[_slots[y] - 1].CompareTo(_weights[_slots[x] - 1]);
        order = order != 0 ? order : _counts[_slots[y] - 1].CompareTo(_counts[_slots[x] - 1]);
        return order != 0 ? order : x.CompareTo(y);
    }
}
