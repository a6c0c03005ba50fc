using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>Hashes a word and its stem in one pass over its folded characters.</summary>
internal struct WordHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // Words that agree in so many first characters are taken for forms of one: a plain stemmer that does well in all four languages.
    private const int StemLength = 5;

    // Shorter words keep their last letter.
    private const int LongestWhole = 3;

    private ulong _state;
    private ulong _stem;
    private ulong _beforeLast;
    private int _length;
    private char _last;

    /// <summary>The hash of no character.</summary>
    public static WordHash Empty => new() { _state = Basis, _stem = Basis, _beforeLast = Basis };

    /// <summary>Takes in a folded character.</summary>
    public void Add(char folded)
    {
        _state = unchecked((_state ^ folded) * Prime);
        _last = folded;
        if (++_length <= StemLength)
        {
            _beforeLast = _stem;
            _stem = _state;
        }
    }

    /// <summary>The hash of the word.</summary>
    public readonly ulong Word => StableHash.Mix(_state);

    /// <summary>The hash of its stem: five characters, less an ending of one letter.</summary>
    public readonly uint Stem =>
        (uint)(StableHash.Mix(_length is > LongestWhole and <= StemLength && _last is ('s' or 'x' or 'n' or 'e') ? _beforeLast : _stem) >> 32);
}
