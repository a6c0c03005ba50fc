using System.Runtime.InteropServices;

namespace Recoupe.Sentences;

/// <summary>A map from the hash of a word form to a small number, read in place from the bytes of a model.</summary>
/// <remarks>
/// Open addressing with linear probing over slots of 32 bits: a fingerprint of 16 bits and a value of 16. The forms themselves are not
/// kept, so a form that is not in the dictionary is taken for one that is about once in ten thousand look-ups; half a million forms are
/// two and a half megabytes. Bytes are little-endian.
/// </remarks>
internal sealed class FormDictionary
{
    // Three slots in four are taken: probing stays within one or two cache lines.
    private const double Load = 0.75;

    private readonly byte[] _slots;
    private readonly int _count;

    private FormDictionary(byte[] slots)
    {
        _slots = slots;
        _count = slots.Length / sizeof(uint);
    }

    /// <summary>The bytes, as a model stores them.</summary>
    public ReadOnlySpan<byte> Bytes => _slots;

    /// <summary>Takes the bytes that <see cref="Bytes"/> gave.</summary>
    /// <exception cref="InvalidDataException">The length is not that of a dictionary.</exception>
    public static FormDictionary Of(byte[] bytes) =>
        bytes.Length > 0 && bytes.Length % sizeof(uint) == 0 ? new FormDictionary(bytes) : throw new InvalidDataException("not a form dictionary");

    /// <summary>Builds a dictionary. The first value of a form that comes twice is kept.</summary>
    /// <param name="entries">Hashes of forms with values from 1; the same order gives the same bytes.</param>
    public static FormDictionary Build(IReadOnlyCollection<KeyValuePair<ulong, ushort>> entries)
    {
        int count = Math.Max(16, (int)(entries.Count / Load));
        FormDictionary dictionary = new(new byte[count * sizeof(uint)]);
        Span<uint> slots = MemoryMarshal.Cast<byte, uint>(dictionary._slots.AsSpan());
        foreach ((ulong hash, ushort value) in entries)
        {
            int at = dictionary.Home(hash);
            uint fingerprint = Fingerprint(hash);
            while (slots[at] != 0 && slots[at] >> 16 != fingerprint)
            {
                at = at + 1 == count ? 0 : at + 1;
            }

            if (slots[at] == 0)
            {
                slots[at] = (fingerprint << 16) | value;
            }
        }

        return dictionary;
    }

    /// <summary>The value of the form with this hash; 0 when there is none.</summary>
    public int Find(ulong hash)
    {
        ReadOnlySpan<uint> slots = MemoryMarshal.Cast<byte, uint>(_slots);
        int at = Home(hash);
        uint fingerprint = Fingerprint(hash);

        // A dictionary is never full, so an empty slot ends the search.
        while (slots[at] != 0)
        {
            if (slots[at] >> 16 == fingerprint)
            {
                return (ushort)slots[at];
            }

            at = at + 1 == slots.Length ? 0 : at + 1;
        }

        return 0;
    }

    private static uint Fingerprint(ulong hash) => (uint)(hash & 0xFFFF);

    private int Home(ulong hash) => (int)(((hash >> 32) * (ulong)_count) >> 32);
}
