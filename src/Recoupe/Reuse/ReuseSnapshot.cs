using Recoupe.Snapshots;
using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>The form of a reuse index on disk: articles, their words, the pairs found; the gram table is built anew from them.</summary>
internal static class ReuseSnapshot
{
    /// <summary>What a snapshot begins with: "RCRU".</summary>
    public const uint Mark = 0x55524352;

    /// <summary>The version of the form.</summary>
    public const int Version = 2;

    /// <summary>Writes <paramref name="state"/>.</summary>
    public static void Write(SnapshotWriter writer, StreamClock clock, ReuseState state)
    {
        clock.Write(writer);
        writer.Write(state.Documents.Count);
        ScannedText layout = new();
        byte[] packed = new byte[4096];
        for (int i = 0; i < state.Documents.Count; i++)
        {
            Document document = state.Documents[i];
            writer.Write(document.Id);
            writer.Write(document.Time);
            writer.Write(document.Credited);
            writer.Write(document.Replaced);
            ReadOnlySpan<ushort> words = state.Store.Words(i);
            writer.Write(words.Length);
            foreach (ushort word in words)
            {
                writer.Write(word);
            }

            state.Store.Layout(i, layout);
            int bytes = WordLayout.Encode(layout.Words, ref packed);
            writer.Write(bytes);
            writer.Write(packed.AsSpan(0, bytes));
        }

        writer.Write(state.Pairs.Count);
        foreach (SharedPair pair in state.Pairs)
        {
            writer.Write(pair.Earlier);
            writer.Write(pair.Later);
            writer.Write(pair.Matches.Length);
            foreach (WordMatch match in pair.Matches)
            {
                writer.Write(match.AStart);
                writer.Write(match.AEnd);
                writer.Write(match.BStart);
                writer.Write(match.BEnd);
                writer.Write(match.Matched);
            }
        }

        writer.Write(state.Left.Count);
        foreach (ReuseRelation relation in state.Left)
        {
            WriteRelation(writer, relation);
        }
    }

    /// <summary>Reads a state, and sets <paramref name="clock"/>.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static ReuseState Read(SnapshotReader reader, StreamClock clock)
    {
        clock.Read(reader);
        WordStore store = new();
        List<Document> documents = [];
        ScannedText layout = new();
        int count = reader.ReadCount();
        for (int i = 0; i < count; i++)
        {
            documents.Add(new Document { Id = reader.ReadString(), Time = reader.ReadTime(), Credited = reader.ReadBool(), Replaced = reader.ReadBool() });
            ushort[] words = reader.ReadMany(reader.ReadCount(), static r => r.ReadUInt16());
            byte[] packed = reader.ReadBytes(reader.ReadCount());
            ReadLayout(packed, words.Length, layout);
            store.Add(words, layout.Words);
        }

        SharedPair[] pairs = reader.ReadMany(reader.ReadCount(), r => ReadPair(r, store));
        ReuseRelation[] left = reader.ReadMany(reader.ReadCount(), ReadRelation);
        return new ReuseState(documents, store, [.. pairs], [.. left]);
    }

    private static void ReadLayout(byte[] packed, int words, ScannedText layout)
    {
        layout.Clear();
        try
        {
            WordLayout.Decode(packed, words, layout);
        }
        catch (Exception error) when (error is IndexOutOfRangeException or OverflowException)
        {
            throw SnapshotReader.Broken("places of words that cannot be");
        }

        int end = 0;
        foreach (ref readonly ScannedWord word in layout.Words)
        {
            if (word.Start - word.Before < end || word.End <= word.Start)
            {
                throw SnapshotReader.Broken("words out of order");
            }

            end = word.End;
        }
    }

    private static SharedPair ReadPair(SnapshotReader reader, WordStore store)
    {
        int earlier = reader.ReadIndex(store.Count);
        int later = reader.ReadIndex(store.Count);
        int earlierWords = store.Words(earlier).Length;
        int laterWords = store.Words(later).Length;
        WordMatch[] matches = reader.ReadMany(reader.ReadCount(), static r => new WordMatch(r.ReadInt32(), r.ReadInt32(), r.ReadInt32(), r.ReadInt32(), r.ReadInt32()));
        return Array.TrueForAll(matches, m => m.AStart >= 0 && m.AStart < m.AEnd && m.AEnd <= laterWords && m.BStart >= 0 && m.BStart < m.BEnd && m.BEnd <= earlierWords && m.Matched > 0 && m.Matched <= m.AEnd - m.AStart)
            ? new SharedPair(earlier, later, matches)
            : throw SnapshotReader.Broken("a run outside of its text");
    }

    private static void WriteRelation(SnapshotWriter writer, ReuseRelation relation)
    {
        writer.Write(relation.A);
        writer.Write(relation.B);
        writer.Write(relation.Score);
        writer.Write(relation.Share);
        writer.Write((int)relation.Kind);
        writer.Write((int)relation.Direction);
        writer.Write(relation.Parent);
        writer.Write(relation.Passages.Count);
        foreach (AlignedPassage passage in relation.Passages)
        {
            writer.Write(passage.A.Start);
            writer.Write(passage.A.End);
            writer.Write(passage.B.Start);
            writer.Write(passage.B.End);
        }

        writer.Write(relation.Reasons.Count);
        foreach (string reason in relation.Reasons)
        {
            writer.Write(reason);
        }
    }

    private static ReuseRelation ReadRelation(SnapshotReader reader)
    {
        ReuseRelation relation = new(reader.ReadString(), reader.ReadString())
        {
            Score = reader.ReadDouble(),
            Share = reader.ReadDouble(),
            Kind = (ReuseKind)reader.ReadIndex((int)ReuseKind.Translation + 1),
            Direction = (ReuseDirection)reader.ReadIndex((int)ReuseDirection.BToA + 1),
            Parent = reader.ReadBool(),
            Passages = [],
        };
        return relation with
        {
            Passages = reader.ReadMany(reader.ReadCount(), static r => new AlignedPassage(ReadSpan(r), ReadSpan(r))),
            Reasons = reader.ReadMany(reader.ReadCount(), static r => r.ReadName()),
        };
    }

    private static Span ReadSpan(SnapshotReader reader)
    {
        (int start, int end) = (reader.ReadCount(), reader.ReadCount());
        return end < start ? throw SnapshotReader.Broken("a span that ends before it begins") : new Span(start, end);
    }
}
