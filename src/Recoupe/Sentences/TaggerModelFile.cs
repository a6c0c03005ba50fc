using System.IO.Compression;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>The form in which a tagger model is kept: a mark, then its parts in order under Brotli; all numbers little-endian.</summary>
internal static class TaggerModelFile
{
    private static ReadOnlySpan<byte> Mark => "RTAG1\n"u8;

    /// <summary>Writes <paramref name="model"/>; the same model gives the same bytes.</summary>
    public static byte[] Write(TaggerModel model)
    {
        using MemoryStream file = new();
        file.Write(Mark);
        using (BrotliStream packed = new(file, CompressionLevel.SmallestSize, leaveOpen: true))
        using (BinaryWriter writer = new(packed))
        {
            Lexicon lexicon = model.Lexicon;
            writer.Write(lexicon.Classes.Length);
            foreach (WordClass wordClass in lexicon.Classes)
            {
                writer.Write(wordClass.ToString());
            }

            writer.Write(lexicon.Rules.Length);
            foreach (LemmaRule rule in lexicon.Rules)
            {
                writer.Write(rule.LowerCase);
                writer.Write((byte)rule.PrefixCut);
                writer.Write(rule.Prefix);
                writer.Write((byte)rule.SuffixCut);
                writer.Write(rule.Suffix);
            }

            writer.Write(lexicon.Readings.Length);
            foreach (Reading reading in lexicon.Readings)
            {
                writer.Write(reading.Class);
                writer.Write(reading.Morphology.Packed);
                writer.Write(reading.Rule);
            }

            ModelBlocks.Write(writer, lexicon.Starts);
            ModelBlocks.Write(writer, lexicon.AllMembers);
            ModelBlocks.Write(writer, lexicon.Tops);
            ModelBlocks.Write(writer, lexicon.Forms.Bytes);
            ModelBlocks.Write(writer, lexicon.Endings.Bytes);
            ModelBlocks.Write(writer, model.Classes.Weights);
            ModelBlocks.Write<byte>(writer, model.Columns.Values);
            ModelBlocks.Write(writer, model.Morphology.Weights);
            ModelBlocks.Write(writer, model.Clusters.Bytes);
        }

        return file.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a tagger model.</exception>
    public static TaggerModel Read(Stream file)
    {
        Span<byte> mark = stackalloc byte[Mark.Length];
        file.ReadExactly(mark);
        if (!mark.SequenceEqual(Mark))
        {
            throw new InvalidDataException("not a tagger model");
        }

        using BrotliStream packed = new(file, CompressionMode.Decompress);
        using BufferedStream buffered = new(packed, 1 << 16);
        using BinaryReader reader = new(buffered);
        WordClass[] classes = new WordClass[reader.ReadInt32()];
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = WordClass.Parse(reader.ReadString());
        }

        LemmaRule[] rules = new LemmaRule[reader.ReadInt32()];
        for (int i = 0; i < rules.Length; i++)
        {
            rules[i] = new LemmaRule(reader.ReadBoolean(), reader.ReadByte(), reader.ReadString(), reader.ReadByte(), reader.ReadString());
        }

        Reading[] readings = new Reading[reader.ReadInt32()];
        for (int i = 0; i < readings.Length; i++)
        {
            readings[i] = new Reading(reader.ReadByte(), new Morphology { Packed = reader.ReadUInt32() }, reader.ReadUInt16());
        }

        int[] starts = ModelBlocks.Read<int>(reader);
        ushort[] members = ModelBlocks.Read<ushort>(reader);
        byte[] tops = ModelBlocks.Read<byte>(reader);
        FormDictionary forms = FormDictionary.Of(ModelBlocks.Read<byte>(reader));
        FormDictionary endings = FormDictionary.Of(ModelBlocks.Read<byte>(reader));
        Lexicon lexicon = new(classes, rules, readings, starts, members, tops, forms, endings);
        WeightTable classWeights = new(ModelBlocks.Read<sbyte>(reader));
        MorphologyColumns columns = new(ModelBlocks.Read<byte>(reader));
        WeightTable morphology = new(ModelBlocks.Read<sbyte>(reader));
        return new TaggerModel(lexicon, classWeights, columns, morphology, FormDictionary.Of(ModelBlocks.Read<byte>(reader)));
    }
}
