using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>Gives every value of a morphological feature its column in the weights, so that a reading scores the sum of its values.</summary>
internal sealed class MorphologyColumns
{
    private const int Features = 8;
    private const int Bits = 4;
    private readonly sbyte[] _columns = new sbyte[Features << Bits];

    /// <summary>Takes the values that have a column, in order: the feature's index times 16, plus the value.</summary>
    /// <exception cref="InvalidDataException">There are more values than columns.</exception>
    public MorphologyColumns(byte[] values)
    {
        if (values.Length > WeightTable.Columns)
        {
            throw new InvalidDataException("too many morphological values");
        }

        Values = values;
        Array.Fill(_columns, (sbyte)-1);
        for (int i = 0; i < values.Length; i++)
        {
            _columns[values[i] & ((Features << Bits) - 1)] = (sbyte)i;
        }
    }

    /// <summary>The values that have a column.</summary>
    public byte[] Values { get; }

    /// <summary>The sum of the scores of the values that <paramref name="morphology"/> has.</summary>
    public int Score(Morphology morphology, ReadOnlySpan<short> scores)
    {
        int sum = 0;
        uint packed = morphology.Packed;
        for (int feature = 0; packed != 0; feature++, packed >>= Bits)
        {
            uint value = packed & ((1u << Bits) - 1);
            int column = value == 0 ? -1 : _columns[(feature << Bits) | (int)value];
            sum += column < 0 ? 0 : scores[column];
        }

        return sum;
    }

    /// <summary>The columns of the values that <paramref name="morphology"/> has.</summary>
    public IEnumerable<int> ColumnsOf(Morphology morphology)
    {
        for (int feature = 0; feature < Features; feature++)
        {
            int value = (int)(morphology.Packed >> (feature * Bits)) & ((1 << Bits) - 1);
            if (value != 0 && _columns[(feature << Bits) | value] >= 0)
            {
                yield return _columns[(feature << Bits) | value];
            }
        }
    }
}
