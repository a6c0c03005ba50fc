namespace Recoupe.Sentences;

/// <summary>The quantised weights of the parser's steps: for every hashed feature one signed byte a step.</summary>
internal sealed class TransitionWeights
{
    /// <summary>The bytes of a row: shift, left, right, and one that is not used.</summary>
    public const int Columns = 4;

    /// <summary>Puts the next word on the stack.</summary>
    public const int Shift = 0;

    /// <summary>Makes the top of the stack a dependent of the next word.</summary>
    public const int Left = 1;

    /// <summary>Makes the top of the stack a dependent of the word below.</summary>
    public const int Right = 2;

    private readonly sbyte[] _weights;
    private readonly int _shift;

    /// <summary>Takes the weights of a power of two of rows.</summary>
    /// <exception cref="InvalidDataException">The number of rows is no power of two.</exception>
    public TransitionWeights(sbyte[] weights)
    {
        int rows = weights.Length / Columns;
        if (rows * Columns != weights.Length || rows < 2 || !int.IsPow2(rows))
        {
            throw new InvalidDataException("not a table of transition weights");
        }

        _weights = weights;
        _shift = 32 - int.Log2(rows);
    }

    /// <summary>The weights, row after row.</summary>
    public ReadOnlySpan<sbyte> Weights => _weights;

    /// <summary>The scores of the three steps.</summary>
    public (int Shift, int Left, int Right) Sum(ReadOnlySpan<uint> features)
    {
        int shift = 0;
        int left = 0;
        int right = 0;
        foreach (uint feature in features)
        {
            int at = (int)(feature >> _shift) * Columns;
            ReadOnlySpan<sbyte> row = _weights.AsSpan(at, Columns);
            shift += row[0];
            left += row[1];
            right += row[2];
        }

        return (shift, left, right);
    }
}
