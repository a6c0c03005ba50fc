using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>The fingerprints of a text: its word 5-grams, winnowed.</summary>
/// <remarks>Winnowing: Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003. Any run of eight shared words shares one.</remarks>
internal sealed class Fingerprints
{
    /// <summary>Words in a gram.</summary>
    public const int GramLength = 5;

    /// <summary>Grams in a window, of which the least is kept.</summary>
    public const int Window = 4;

    private ulong[] _grams = new ulong[1024];
    private uint[] _keys = new uint[512];
    private int[] _positions = new int[512];

    /// <summary>The number of fingerprints.</summary>
    public int Count { get; private set; }

    /// <summary>The grams kept, in text order.</summary>
    public ReadOnlySpan<uint> Keys => _keys.AsSpan(0, Count);

    /// <summary>The index of the first word of each.</summary>
    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, Count);

    /// <summary>Takes the fingerprints of a text of these words.</summary>
    public void Compute(ReadOnlySpan<ushort> words)
    {
        Count = 0;
        int grams = words.Length - GramLength + 1;
        if (grams <= 0)
        {
            return;
        }

        if (_grams.Length < grams)
        {
            _grams = new ulong[Math.Max(grams, _grams.Length * 2)];
        }

        for (int i = 0; i < grams; i++)
        {
            ulong low = words[i] | ((ulong)words[i + 1] << 16) | ((ulong)words[i + 2] << 32) | ((ulong)words[i + 3] << 48);
            _grams[i] = StableHash.Mix(unchecked(low ^ (words[i + 4] * 0x9E3779B97F4A7C15)));
        }

        int window = Math.Min(Window, grams);
        int last = -1;
        for (int start = 0; start + window <= grams; start++)
        {
            int least = start;
            for (int i = start + 1; i < start + window; i++)
            {
                // The rightmost of equals, as the paper has it.
                if (_grams[i] <= _grams[least])
                {
                    least = i;
                }
            }

            if (least != last)
            {
                Keep(least);
                last = least;
            }
        }
    }

    private void Keep(int position)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Count * 2);
            Array.Resize(ref _positions, Count * 2);
        }

        // The low half: the high one decided which grams are kept, and is small in all of them.
        _keys[Count] = (uint)_grams[position];
        _positions[Count++] = position;
    }
}
