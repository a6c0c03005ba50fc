using Recoupe.Snapshots;

namespace Recoupe.Stories;

/// <summary>The strands of the window by their numbers; those that have left it are gone, their numbers stay taken.</summary>
internal sealed class StrandTable
{
    // With every article so many strands are looked at, so that each is looked at often enough and no article pays for all.
    private const int Watched = 4;

    private readonly List<Strand?> _strands = [];
    private int _hand;

    /// <summary>The numbers given away.</summary>
    public int Count => _strands.Count;

    /// <summary>A strand; null when it has left the window.</summary>
    public Strand? this[int strand] => _strands[strand];

    /// <summary>Adds a strand.</summary>
    /// <returns>Its number.</returns>
    public int Add(Strand strand)
    {
        _strands.Add(strand);
        return _strands.Count - 1;
    }

    /// <summary>Closes the strands that had no article since <paramref name="oldest"/>, a few of all at a time.</summary>
    /// <returns>Those closed now.</returns>
    public IEnumerable<(int Number, Strand Strand)> Close(long oldest, int oldestArrival)
    {
        for (int i = 0; i < Watched && i < _strands.Count; i++)
        {
            _hand = _hand + 1 < _strands.Count ? _hand + 1 : 0;
            if (_strands[_hand] is { } strand && (strand.Last == long.MinValue ? strand.LastArrival < oldestArrival : strand.Last < oldest))
            {
                _strands[_hand] = null;
                yield return (_hand, strand);
            }
        }
    }

    /// <summary>Writes the strands.</summary>
    public void Write(SnapshotWriter writer)
    {
        writer.Write(_hand);
        writer.Write(_strands.Count);
        foreach (Strand? strand in _strands)
        {
            writer.Write(strand is not null);
            strand?.Write(writer);
        }
    }

    /// <summary>Reads strands into an empty table.</summary>
    /// <exception cref="InvalidDataException">They are none.</exception>
    public void Read(SnapshotReader reader, int stories)
    {
        _hand = reader.ReadCount();
        int count = reader.ReadCount();
        for (int i = 0; i < count; i++)
        {
            _strands.Add(reader.ReadBool() ? Strand.Read(reader, stories) : null);
        }

        if (_hand > count)
        {
            throw SnapshotReader.Broken("a hand that points nowhere");
        }
    }
}
