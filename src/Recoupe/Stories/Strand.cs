namespace Recoupe.Stories;

/// <summary>The articles of one story in one language, as the index remembers them: their sum, and the last few whole.</summary>
internal sealed class Strand(int story, string language)
{
    /// <summary>The members kept whole.</summary>
    public const int Kept = 6;

    private readonly List<TermVector> _members = [];
    private readonly List<string> _ids = [];

    /// <summary>The number of the story.</summary>
    public int Story { get; } = story;

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Language { get; } = language;

    /// <summary>The sum of the members' vectors, its heaviest terms.</summary>
    public TermVector Centroid { get; private set; } = TermVector.Empty;

    /// <summary>The last members.</summary>
    public IReadOnlyList<TermVector> Members => _members;

    /// <summary>The ids of the last members.</summary>
    public IReadOnlyList<string> MemberIds => _ids;

    /// <summary>The number of articles.</summary>
    public int Size { get; private set; }

    /// <summary>The time of the first article, in ticks; <see cref="long.MinValue"/> when unknown.</summary>
    public long First { get; private set; } = long.MinValue;

    /// <summary>The time of the last article.</summary>
    public long Last { get; private set; } = long.MinValue;

    /// <summary>Whether the story has left the window, and only its number is kept.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Closes the strand: it takes no more articles, and what it remembered is forgotten.</summary>
    public void Close()
    {
        IsClosed = true;
        Centroid = TermVector.Empty;
        _members.Clear();
        _ids.Clear();
    }

    /// <summary>Writes the strand.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Story);
        writer.Write(Language);
        writer.Write(IsClosed);
        writer.Write(Size);
        writer.Write(First);
        writer.Write(Last);
        Centroid.Write(writer);
        writer.Write(_members.Count);
        for (int i = 0; i < _members.Count; i++)
        {
            writer.Write(_ids[i]);
            _members[i].Write(writer);
        }
    }

    /// <summary>Reads a strand.</summary>
    public static Strand Read(BinaryReader reader)
    {
        Strand strand = new(reader.ReadInt32(), reader.ReadString())
        {
            IsClosed = reader.ReadBoolean(),
            Size = reader.ReadInt32(),
            First = reader.ReadInt64(),
            Last = reader.ReadInt64(),
            Centroid = TermVector.Read(reader),
        };
        int members = reader.ReadInt32();
        for (int i = 0; i < members; i++)
        {
            strand._ids.Add(reader.ReadString());
            strand._members.Add(TermVector.Read(reader));
        }

        return strand;
    }

    /// <summary>Takes in an article.</summary>
    public void Add(ArticleProfile profile, string id, int maxTerms, TermStatistics statistics)
    {
        Centroid = TermVector.Sum(Centroid, profile.Vector, maxTerms, statistics);
        if (_members.Count == Kept)
        {
            // The first stays: it is what the story began with.
            _members.RemoveAt(1);
            _ids.RemoveAt(1);
        }

        _members.Add(profile.Vector);
        _ids.Add(id);
        Size++;
        if (profile.Time != long.MinValue)
        {
            First = First == long.MinValue ? profile.Time : Math.Min(First, profile.Time);
            Last = Math.Max(Last, profile.Time);
        }
    }
}
