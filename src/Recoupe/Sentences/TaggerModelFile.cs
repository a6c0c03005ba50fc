using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Writes and reads tagger models.</summary>
internal static class TaggerModelFile
{
    private static ReadOnlySpan<byte> Mark => "RTAG2\n"u8;

    /// <summary>Writes <paramref name="model"/>; the same model gives the same bytes.</summary>
    public static byte[] Write(TaggerModel model) => PackedModel.Write(Mark, writer =>
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
        ModelBlocks.Write(writer, model.Classes.First.Weights);
        ModelBlocks.Write(writer, model.Classes.Second.Weights);
        writer.Write(model.Classes.Doubt);
        ModelBlocks.Write<byte>(writer, model.Columns.Values);
        ModelBlocks.Write(writer, model.Morphology.Weights);
        ModelBlocks.Write(writer, model.Clusters.Bytes);
    });

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a tagger model.</exception>
    public static TaggerModel Read(Stream file) => PackedModel.Read(file, Mark, Read);

    private static TaggerModel Read(BinaryReader reader)
    {
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
        ClassWeights classWeights = new(new(ModelBlocks.Read<sbyte>(reader)), new(ModelBlocks.Read<sbyte>(reader)), reader.ReadInt32());
        MorphologyColumns columns = new(ModelBlocks.Read<byte>(reader));
        WeightTable morphology = new(ModelBlocks.Read<sbyte>(reader));
        return new TaggerModel(lexicon, classWeights, columns, morphology, FormDictionary.Of(ModelBlocks.Read<byte>(reader)));
    }
}
