using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Recoupe.Sentences;

/// <summary>The quantised weights of a linear model: a row of 32 signed bytes for every hashed feature, a column an outcome.</summary>
/// <remarks>Features are hashed without a dictionary (Weinberger et al., Feature Hashing for Large Scale Multitask Learning, 2009).</remarks>
internal sealed class WeightTable
{
    /// <summary>The number of outcomes a row has room for.</summary>
    public const int Columns = 32;

    private readonly sbyte[] _weights;
    private readonly int _shift;

    /// <summary>Takes the weights of a power of two of rows.</summary>
    /// <exception cref="InvalidDataException">The number of rows is no power of two.</exception>
    public WeightTable(sbyte[] weights)
    {
        int rows = weights.Length / Columns;
        if (rows * Columns != weights.Length || rows < 2 || !int.IsPow2(rows))
        {
            throw new InvalidDataException("not a weight table");
        }

        _weights = weights;
        _shift = 32 - int.Log2(rows);
    }

    /// <summary>The weights, row after row.</summary>
    public ReadOnlySpan<sbyte> Weights => _weights;

    /// <summary>The row of a feature among 2^<paramref name="bits"/>.</summary>
    public static int Row(uint feature, int bits) => (int)(feature >> (32 - bits));

    /// <summary>Sums the rows of <paramref name="features"/> into <paramref name="scores"/>, which holds <see cref="Columns"/> numbers.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ref sbyte start = ref MemoryMarshal.GetArrayDataReference(_weights);
        if (Avx2.IsSupported)
        {
            // The same sums in half the steps.
            Vector256<short> front = Vector256<short>.Zero;
            Vector256<short> back = front;
            foreach (uint feature in features)
            {
                ref sbyte row = ref Unsafe.Add(ref start, (nint)(feature >> _shift) * Columns);
                front += Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref row));
                back += Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref row, 16));
            }

            front.CopyTo(scores);
            back.CopyTo(scores[16..]);
            return;
        }

        Vector128<short> a = Vector128<short>.Zero;
        Vector128<short> b = a;
        Vector128<short> c = a;
        Vector128<short> d = a;
        foreach (uint feature in features)
        {
            ref sbyte row = ref Unsafe.Add(ref start, (nint)(feature >> _shift) * Columns);
            (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.LoadUnsafe(ref row));
            a += low;
            b += high;
            (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref row, 16));
            c += low;
            d += high;
        }

        a.CopyTo(scores);
        b.CopyTo(scores[8..]);
        c.CopyTo(scores[16..]);
        d.CopyTo(scores[24..]);
    }
}
