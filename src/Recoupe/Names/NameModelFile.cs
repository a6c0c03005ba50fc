using System.Text;

namespace Recoupe.Names;

/// <summary>Reads and writes <c>models/names.bin</c>: what training learnt, and the lists it compiled.</summary>
/// <remarks>Little endian. Rows are stored as a bit mask of the labels that have a weight, and these weights.</remarks>
internal static class NameModelFile
{
    /// <summary>Where a pack keeps it.</summary>
    public const string Path = "models/names.bin";

    private const uint Magic = 0x314D4E52;
    private const int L = NameLabels.Count;

    /// <summary>Reads a model, and adds its lists to <paramref name="lexicon"/>.</summary>
    /// <exception cref="InvalidDataException">It is no model of this version.</exception>
    public static NameModel Read(Stream stream, NameLexicon lexicon)
    {
        using BinaryReader reader = new(new BufferedStream(stream, 1 << 16), Encoding.UTF8);
        ReadLists(reader, lexicon);
        float scale = reader.ReadSingle();
        float[] transitions = new float[L * L];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = reader.ReadSingle();
        }

        int count = reader.ReadInt32();
        uint[] keys = new uint[count];
        sbyte[] rows = new sbyte[count * NameModel.RowLength];
        uint key = 0;
        for (int i = 0; i < count; i++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            keys[i] = key;
            int mask = reader.Read7BitEncodedInt();
            for (int label = 0; label < L; label++)
            {
                if ((mask & (1 << label)) != 0)
                {
                    rows[(i * NameModel.RowLength) + label] = reader.ReadSByte();
                }
            }
        }

        return new NameModel(keys, rows, transitions, scale);
    }

    /// <summary>Reads the lists of a model and passes over its weights.</summary>
    /// <exception cref="InvalidDataException">It is no model of this version.</exception>
    public static void ReadLists(BinaryReader reader, NameLexicon lexicon)
    {
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("not a name model of this version");
        }

        uint key = 0;
        for (int count = reader.ReadInt32(); count > 0; count--)
        {
            lexicon.AddCluster(key += (uint)reader.Read7BitEncodedInt(), (ushort)reader.Read7BitEncodedInt());
        }

        key = 0;
        for (int count = reader.ReadInt32(); count > 0; count--)
        {
            lexicon.AddWord(key += (uint)reader.Read7BitEncodedInt(), (GazetteerFlags)reader.Read7BitEncodedInt());
        }

        key = 0;
        for (int count = reader.ReadInt32(); count > 0; count--)
        {
            lexicon.AddPhrase(key += (uint)reader.Read7BitEncodedInt(), (GazetteerFlags)reader.Read7BitEncodedInt());
        }
    }

    /// <summary>Writes a model. The same parts give the same bytes.</summary>
    public static void Write(Stream stream, NameModelLists lists, IReadOnlyList<(uint Key, sbyte[] Weights)> features, float[] transitions, float scale)
    {
        using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        WriteList(writer, lists.Clusters);
        WriteList(writer, lists.Words);
        WriteList(writer, lists.Phrases);
        writer.Write(scale);
        foreach (float transition in transitions)
        {
            writer.Write(transition);
        }

        writer.Write(features.Count);
        uint last = 0;
        foreach ((uint key, sbyte[] weights) in features)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
            int mask = 0;
            for (int label = 0; label < L; label++)
            {
                mask |= weights[label] != 0 ? 1 << label : 0;
            }

            writer.Write7BitEncodedInt(mask);
            for (int label = 0; label < L; label++)
            {
                if (weights[label] != 0)
                {
                    writer.Write(weights[label]);
                }
            }
        }
    }

    private static void WriteList(BinaryWriter writer, SortedDictionary<uint, int> list)
    {
        writer.Write(list.Count);
        uint last = 0;
        foreach ((uint key, int value) in list)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            writer.Write7BitEncodedInt(value);
            last = key;
        }
    }
}
