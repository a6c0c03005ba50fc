using Recoupe.Snapshots;

namespace Recoupe.Stories;

/// <summary>The articles of one story in one language, as the index remembers them: their sum, and the last few whole.</summary>
internal sealed class Strand(int story, string language)
{
    /// <summary>The members kept whole.</summary>
    public const int Kept = 6;

    private TermVector[] _members = [];
    private int[] _articles = [];

    /// <summary>The number of the story.</summary>
    public int Story { get; set; } = story;

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Language { get; } = language;

    /// <summary>The next strand of the same story; -1 at the last.</summary>
    public int Next { get; set; } = -1;

    /// <summary>The sum of the members' vectors, its heaviest terms; of a single article its own vector.</summary>
    public TermVector Centroid { get; private set; } = TermVector.Empty;

    /// <summary>The last members.</summary>
    public ReadOnlySpan<TermVector> Members => _members;

    /// <summary>The numbers of the last members.</summary>
    public ReadOnlySpan<int> Articles => _articles;

    /// <summary>The number of articles.</summary>
    public int Size { get; private set; }

    /// <summary>The time of the first article, in ticks; <see cref="long.MinValue"/> when unknown.</summary>
    public long First { get; private set; } = long.MinValue;

    /// <summary>The time of the last article.</summary>
    public long Last { get; private set; } = long.MinValue;

    /// <summary>When the last article came, in articles of the stream.</summary>
    public int LastArrival { get; private set; }

    /// <summary>Takes in an article.</summary>
    public void Add(TermVector vector, int article, long time, VectorSum sum)
    {
        Centroid = Size == 0 ? vector : sum.Add(Centroid, vector);
        if (_members.Length < Kept)
        {
            _members = [.. _members, vector];
            _articles = [.. _articles, article];
        }
        else
        {
            // The first stays: it is what the story began with.
            _members.AsSpan(2).CopyTo(_members.AsSpan(1));
            _articles.AsSpan(2).CopyTo(_articles.AsSpan(1));
            (_members[^1], _articles[^1]) = (vector, article);
        }

        Size++;
        LastArrival = article;
        See(time);
    }

    /// <summary>Moves the members among <paramref name="articles"/> to <paramref name="other"/>; what others of them brought to the sum stays when no member is left to tell.</summary>
    public void Give(IReadOnlySet<int> articles, Strand other, VectorSum sum)
    {
        TermVector left = TermVector.Empty;
        List<TermVector> members = [];
        List<int> numbers = [];
        for (int i = 0; i < _members.Length; i++)
        {
            if (articles.Contains(_articles[i]))
            {
                other.Add(_members[i], _articles[i], Last, sum);
            }
            else
            {
                left = members.Count == 0 ? _members[i] : sum.Add(left, _members[i]);
                members.Add(_members[i]);
                numbers.Add(_articles[i]);
            }
        }

        if (members.Count < _members.Length)
        {
            Size = Math.Max(members.Count, Size - (_members.Length - members.Count));
            (_members, _articles, Centroid) = ([.. members], [.. numbers], left);
        }
    }

    /// <summary>Writes the strand.</summary>
    public void Write(SnapshotWriter writer)
    {
        writer.Write(Story);
        writer.Write(Language);
        writer.Write(Size);
        writer.Write(First);
        writer.Write(Last);
        writer.Write(LastArrival);
        writer.Write(_members.Length);
        for (int i = 0; i < _members.Length; i++)
        {
            writer.Write(_articles[i]);
            Write(writer, _members[i]);
        }

        // The sum of one is that one.
        if (Size > 1)
        {
            Write(writer, Centroid);
        }
    }

    /// <summary>Reads a strand.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static Strand Read(SnapshotReader reader, int stories)
    {
        Strand strand = new(reader.ReadIndex(stories), reader.ReadName());
        (strand.Size, strand.First, strand.Last, strand.LastArrival) = (reader.ReadCount(), reader.ReadTime(), reader.ReadTime(), reader.ReadCount());
        int members = reader.ReadIndex(Kept + 1);
        (strand._members, strand._articles) = (new TermVector[members], new int[members]);
        for (int i = 0; i < members; i++)
        {
            strand._articles[i] = reader.ReadCount();
            strand._members[i] = ReadVector(reader);
        }

        if (members > strand.Size || (members == 0 && strand.Size == 1))
        {
            throw SnapshotReader.Broken("a strand without its members");
        }

        strand.Centroid = strand.Size > 1 ? ReadVector(reader) : members == 1 ? strand._members[0] : TermVector.Empty;
        return strand;
    }

    private void See(long time)
    {
        if (time != long.MinValue)
        {
            First = First == long.MinValue ? time : Math.Min(First, time);
            Last = Math.Max(Last, time);
        }
    }

    private static void Write(SnapshotWriter writer, TermVector vector)
    {
        writer.Write(vector.Norm);
        writer.Write(vector.Entries.Length);
        foreach (ulong entry in vector.Entries)
        {
            writer.Write(entry);
        }
    }

    private static TermVector ReadVector(SnapshotReader reader)
    {
        float norm = reader.ReadSingle();
        ulong[] entries = reader.ReadMany(reader.ReadCount(), static r => r.ReadUInt64());
        for (int i = 0; i < entries.Length; i++)
        {
            if ((i > 0 && TermVector.Term(entries[i - 1]) >= TermVector.Term(entries[i])) || !float.IsFinite(TermVector.Share(entries[i])))
            {
                throw SnapshotReader.Broken("terms out of order");
            }
        }

        return norm >= 0 ? new TermVector(entries, norm) : throw SnapshotReader.Broken("a negative length");
    }
}
