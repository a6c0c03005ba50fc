using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>The form of a reuse index on disk: articles, their words, the pairs found; the gram table is built anew from them.</summary>
internal static class ReuseSnapshot
{
    private const uint Mark = 0x31585552;

    /// <summary>Writes <paramref name="state"/>.</summary>
    public static void Write(BinaryWriter writer, StreamClock clock, ReuseState state)
    {
        writer.Write(Mark);
        (long now, int ahead, long least) = clock.State;
        writer.Write(now);
        writer.Write(ahead);
        writer.Write(least);
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
            writer.Write(packed, 0, bytes);
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
    public static ReuseState Read(BinaryReader reader, StreamClock clock)
    {
        if (reader.ReadUInt32() != Mark)
        {
            throw new InvalidDataException("not a reuse index");
        }

        clock.Set(reader.ReadInt64(), reader.ReadInt32(), reader.ReadInt64());
        WordStore store = new();
        List<Document> documents = [];
        ScannedText layout = new();
        int count = reader.ReadInt32();
        for (int i = 0; i < count; i++)
        {
            documents.Add(new Document { Id = reader.ReadString(), Time = reader.ReadInt64(), Credited = reader.ReadBoolean(), Replaced = reader.ReadBoolean() });
            ushort[] words = new ushort[reader.ReadInt32()];
            for (int w = 0; w < words.Length; w++)
            {
                words[w] = reader.ReadUInt16();
            }

            layout.Clear();
            WordLayout.Decode(reader.ReadBytes(reader.ReadInt32()), words.Length, layout);
            store.Add(words, layout.Words);
        }

        List<SharedPair> pairs = [];
        count = reader.ReadInt32();
        for (int i = 0; i < count; i++)
        {
            int earlier = reader.ReadInt32();
            int later = reader.ReadInt32();
            WordMatch[] matches = new WordMatch[reader.ReadInt32()];
            for (int m = 0; m < matches.Length; m++)
            {
                matches[m] = new WordMatch(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
            }

            pairs.Add(new SharedPair(earlier, later, matches));
        }

        List<ReuseRelation> left = [];
        count = reader.ReadInt32();
        for (int i = 0; i < count; i++)
        {
            left.Add(ReadRelation(reader));
        }

        return new ReuseState(documents, store, pairs, left);
    }

    private static void WriteRelation(BinaryWriter writer, ReuseRelation relation)
    {
        writer.Write(relation.A);
        writer.Write(relation.B);
        writer.Write(relation.Score);
        writer.Write(relation.Share);
        writer.Write((byte)relation.Kind);
        writer.Write((byte)relation.Direction);
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

    private static ReuseRelation ReadRelation(BinaryReader reader)
    {
        ReuseRelation relation = new(reader.ReadString(), reader.ReadString())
        {
            Score = reader.ReadDouble(),
            Share = reader.ReadDouble(),
            Kind = (ReuseKind)reader.ReadByte(),
            Direction = (ReuseDirection)reader.ReadByte(),
            Parent = reader.ReadBoolean(),
            Passages = [],
        };
        AlignedPassage[] passages = new AlignedPassage[reader.ReadInt32()];
        for (int i = 0; i < passages.Length; i++)
        {
            passages[i] = new AlignedPassage(new Span(reader.ReadInt32(), reader.ReadInt32()), new Span(reader.ReadInt32(), reader.ReadInt32()));
        }

        string[] reasons = new string[reader.ReadInt32()];
        for (int i = 0; i < reasons.Length; i++)
        {
            reasons[i] = reader.ReadString();
        }

        return relation with { Passages = passages, Reasons = reasons };
    }
}
