using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Recoupe.Names;

/// <summary>The weights of the linear-chain sequence model of one language: a row of small integers a feature, one for each label.</summary>
/// <remarks>Immutable and safe to share. Features are kept with their 32-bit hash, so that an unknown one never borrows another's weights.</remarks>
internal sealed class NameModel
{
    /// <summary>Rows are padded to a full vector.</summary>
    public const int RowLength = 32;

    private const int L = NameLabels.Count;

    private readonly (uint Key, int Row)[] _slots;
    private readonly sbyte[] _rows;
    private readonly float[] _transitions;
    private readonly float _scale;

    /// <summary>Makes a model of its parts.</summary>
    /// <param name="keys">The hashes of the features.</param>
    /// <param name="rows">Their rows, one after the other, each <see cref="RowLength"/> long.</param>
    /// <param name="transitions">The score of each label after each.</param>
    /// <param name="scale">What a unit of the rows is worth.</param>
    public NameModel(ReadOnlySpan<uint> keys, sbyte[] rows, float[] transitions, float scale)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _slots = new (uint Key, int Row)[size];
        int mask = size - 1;
        _rows = rows;
        _transitions = transitions;
        _scale = scale;
        _slots.AsSpan().Fill((0, -1));
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = (int)(keys[i] & (uint)mask);
            while (_slots[slot].Row >= 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = (keys[i], i * RowLength);
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
        private readonly ReadOnlySpan<(uint Key, int Row)> _slots = model._slots;
        private readonly ref sbyte _rows = ref MemoryMarshal.GetArrayDataReference(model._rows);
        private Vector256<short> _low;
        private Vector256<short> _high;

        public void Add(uint feature)
        {
            uint mask = (uint)_slots.Length - 1;
            uint slot = feature & mask;
            while (true)
            {
                (uint key, int row) = _slots[(int)slot];
                if (row < 0)
                {
                    return;
                }

                if (key == feature)
                {
                    (Vector256<short> low, Vector256<short> high) = Vector256.Widen(Vector256.LoadUnsafe(ref _rows, (nuint)row));
                    _low += low;
                    _high += high;
                    return;
                }

                slot = (slot + 1) & mask;
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
