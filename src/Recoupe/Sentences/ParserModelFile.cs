using System.IO.Compression;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>The form in which a parser model is kept: a mark, then its parts in order under Brotli.</summary>
internal static class ParserModelFile
{
    private static ReadOnlySpan<byte> Mark => "RPAR1\n"u8;

    /// <summary>Writes <paramref name="model"/>; the same model gives the same bytes.</summary>
    public static byte[] Write(ParserModel model)
    {
        using MemoryStream file = new();
        file.Write(Mark);
        using (BrotliStream packed = new(file, CompressionLevel.SmallestSize, leaveOpen: true))
        using (BinaryWriter writer = new(packed))
        {
            ModelBlocks.Write<Relation>(writer, model.Relations);
            ModelBlocks.Write(writer, model.Transitions.Weights);
            ModelBlocks.Write(writer, model.RelationWeights.Weights);
        }

        return file.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a parser model.</exception>
    public static ParserModel Read(Stream file)
    {
        Span<byte> mark = stackalloc byte[Mark.Length];
        file.ReadExactly(mark);
        if (!mark.SequenceEqual(Mark))
        {
            throw new InvalidDataException("not a parser model");
        }

        using BrotliStream packed = new(file, CompressionMode.Decompress);
        using BinaryReader reader = new(packed);
        return new ParserModel(
            ModelBlocks.Read<Relation>(reader),
            new TransitionWeights(ModelBlocks.Read<sbyte>(reader)),
            new WeightTable(ModelBlocks.Read<sbyte>(reader)));
    }
}
