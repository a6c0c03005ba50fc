using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Recoupe.Sentences;

/// <summary>The quantised weights of the parser's steps: for every hashed feature, by how much it favours an arc to the left and to the right over a shift.</summary>
internal sealed class TransitionWeights
{
    /// <summary>The bytes of a row: left and right, both less shift, and 128 added so that no byte is negative.</summary>
    public const int Columns = 2;

    /// <summary>Stands for 0 in a row.</summary>
    public const int Zero = 128;

    /// <summary>Puts the next word on the stack.</summary>
    public const int Shift = 0;

    /// <summary>Makes the top of the stack a dependent of the next word.</summary>
    public const int Left = 1;

    /// <summary>Makes the top of the stack a dependent of the word below.</summary>
    public const int Right = 2;

    private readonly ushort[] _rows;
    private readonly int _shift;

    /// <summary>Takes a power of two of rows.</summary>
    /// <exception cref="InvalidDataException">The number of rows is no power of two.</exception>
    public TransitionWeights(byte[] weights)
    {
        int rows = weights.Length / Columns;
        if (rows * Columns != weights.Length || rows < 2 || !int.IsPow2(rows))
        {
            throw new InvalidDataException("not a table of transition weights");
        }

        Weights = weights;
        _rows = new ushort[rows];
        for (int row = 0; row < rows; row++)
        {
            _rows[row] = (ushort)(weights[row * Columns] | (weights[(row * Columns) + 1] << 8));
        }

        _shift = 32 - int.Log2(rows);
    }

    /// <summary>The weights, row after row.</summary>
    public byte[] Weights { get; }

    /// <summary>The scores of an arc to the left and to the right; a shift has 0.</summary>
    /// <param name="features">At most 256 features, so that the two sums cannot run into each other.</param>
    public (int Left, int Right) Sum(ReadOnlySpan<uint> features)
    {
        ref ushort start = ref MemoryMarshal.GetArrayDataReference(_rows);
        uint sums = 0;
        foreach (uint feature in features)
        {
            uint row = Unsafe.Add(ref start, (nint)(feature >> _shift));
            sums += (row | (row << 8)) & 0x00FF00FF;
        }

        int zero = features.Length * Zero;
        return ((int)(sums & 0xFFFF) - zero, (int)(sums >> 16) - zero);
    }
}
