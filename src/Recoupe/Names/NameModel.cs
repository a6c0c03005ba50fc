using System.Numerics;
using System.Runtime.Intrinsics;

namespace Recoupe.Names;

/// <summary>The weights of the linear-chain sequence model of one language: a row of small integers a feature, one for each label.</summary>
/// <remarks>Immutable and safe to share. Features are kept with their 32-bit hash, so that an unknown one never borrows another's weights.</remarks>
internal sealed class NameModel
{
    /// <summary>Rows are padded to a full vector.</summary>
    public const int RowLength = 32;

    private const int L = NameLabels.Count;

    private readonly uint[] _keys;
    private readonly int[] _rowOf;
    private readonly sbyte[] _rows;
    private readonly float[] _transitions;
    private readonly int _mask;
    private readonly float _scale;

    /// <summary>Makes a model of its parts.</summary>
    /// <param name="keys">The hashes of the features.</param>
    /// <param name="rows">Their rows, one after the other, each <see cref="RowLength"/> long.</param>
    /// <param name="transitions">The score of each label after each.</param>
    /// <param name="scale">What a unit of the rows is worth.</param>
    public NameModel(ReadOnlySpan<uint> keys, sbyte[] rows, float[] transitions, float scale)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _keys = new uint[size];
        _rowOf = new int[size];
        _mask = size - 1;
        _rows = rows;
        _transitions = transitions;
        _scale = scale;
        Array.Fill(_rowOf, -1);
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = (int)(keys[i] & (uint)_mask);
            while (_rowOf[slot] >= 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = keys[i];
            _rowOf[slot] = i * RowLength;
        }
    }

    /// <summary>The score of each label after each.</summary>
    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>Fills in the score of each label at a token of the sentence that <paramref name="features"/> has read.</summary>
    public void Score(NameFeatures features, int token, Span<float> scores)
    {
        Sum sum = new(this);
        features.Emit(token, ref sum);
        sum.WriteTo(scores, _scale);
    }

    private ref struct Sum(NameModel model) : IFeatureSink
    {
        private Vector256<short> _low;
        private Vector256<short> _high;

        public void Add(uint feature)
        {
            int slot = (int)(feature & (uint)model._mask);
            int row;
            while ((row = model._rowOf[slot]) >= 0)
            {
                if (model._keys[slot] == feature)
                {
                    (Vector256<short> low, Vector256<short> high) = Vector256.Widen(Vector256.Create<sbyte>(model._rows.AsSpan(row, RowLength)));
                    _low += low;
                    _high += high;
                    return;
                }

                slot = (slot + 1) & model._mask;
            }
        }

        public readonly void WriteTo(Span<float> scores, float scale)
        {
            Span<short> sums = stackalloc short[RowLength];
            _low.CopyTo(sums);
            _high.CopyTo(sums[16..]);
            for (int label = 0; label < L; label++)
            {
                scores[label] = sums[label] * scale;
            }
        }
    }
}
