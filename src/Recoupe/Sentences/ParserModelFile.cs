using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Writes and reads parser models.</summary>
internal static class ParserModelFile
{
    private static ReadOnlySpan<byte> Mark => "RPAR2\n"u8;

    /// <summary>Writes <paramref name="model"/>; the same model gives the same bytes.</summary>
    public static byte[] Write(ParserModel model) => PackedModel.Write(Mark, writer =>
    {
        ModelBlocks.Write<Relation>(writer, model.Relations);
        ModelBlocks.Write<byte>(writer, model.Transitions.Weights);
        ModelBlocks.Write(writer, model.RelationWeights.Weights);
    });

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a parser model.</exception>
    public static ParserModel Read(Stream file) => PackedModel.Read(file, Mark, reader => new ParserModel(
        ModelBlocks.Read<Relation>(reader),
        new TransitionWeights(ModelBlocks.Read<byte>(reader)),
        new WeightTable(ModelBlocks.Read<sbyte>(reader))));
}
