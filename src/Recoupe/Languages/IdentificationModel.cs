using System.Text;

namespace Recoupe.Languages;

/// <summary>The counts of letter n-grams by language, as a naive Bayes classifier uses them.</summary>
/// <remarks>
/// <para>The file, little-endian: the number of languages (byte) and their codes (three bytes each, padded with zeros); for every language
/// its constant for an n-gram of order 1 to 4 (32-bit floats); the scale of the weights and the inverse temperature of the confidence (32-bit
/// floats); the number of n-grams (32-bit); then the n-grams by ascending hash: the difference to the hash before as a 7-bit encoded number,
/// the number of languages that have it (byte), and as many pairs of language and weight (bytes).</para>
/// <para>The weight of an n-gram in a language is log(1 + count / α): with the constant, log(α / total), it makes the smoothed logarithm of
/// the relative frequency.</para>
/// </remarks>
internal sealed class IdentificationModel
{
    private readonly float[] _constants;
    private readonly uint[] _keys;
    private readonly int[] _offsets;
    private readonly byte[] _entries;
    private readonly float _scale;

    private IdentificationModel(string[] codes, float[] constants, float scale, float sharpness, uint[] keys, int[] offsets, byte[] entries)
    {
        Codes = codes;
        _constants = constants;
        _scale = scale;
        Sharpness = sharpness;
        _keys = keys;
        _offsets = offsets;
        _entries = entries;
    }

    /// <summary>The languages, ISO 639-1, in the order of the scores.</summary>
    public string[] Codes { get; }

    /// <summary>What the differences of scores are multiplied with to give probabilities that hold.</summary>
    public float Sharpness { get; }

    public static IdentificationModel Read(byte[] file)
    {
        using BinaryReader reader = new(new MemoryStream(file, writable: false), Encoding.UTF8);
        string[] codes = new string[reader.ReadByte()];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = Encoding.ASCII.GetString(reader.ReadBytes(3)).TrimEnd('\0');
        }

        float[] constants = new float[codes.Length * LetterGrams.Longest];
        for (int i = 0; i < constants.Length; i++)
        {
            constants[i] = reader.ReadSingle();
        }

        float scale = reader.ReadSingle();
        float sharpness = reader.ReadSingle();
        int count = reader.ReadInt32();
        int size = 1;
        while (size < count * 2)
        {
            size *= 2;
        }

        uint[] keys = new uint[size];
        int[] offsets = new int[size];
        uint key = 0;
        for (int i = 0; i < count; i++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            int slot = (int)(key & (uint)(size - 1));
            while (offsets[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            keys[slot] = key;
            offsets[slot] = (int)reader.BaseStream.Position;
            reader.BaseStream.Seek(reader.ReadByte() * 2, SeekOrigin.Current);
        }

        return new IdentificationModel(codes, constants, scale, sharpness, keys, offsets, file);
    }

    /// <summary>Adds up the scores of the languages for a plain text; none when it has no known n-gram.</summary>
    /// <returns>The number of known n-grams.</returns>
    public int Score(ReadOnlySpan<char> letters, Span<double> scores)
    {
        Span<int> weights = stackalloc int[256];
        Span<int> known = stackalloc int[LetterGrams.Longest];
        int mask = _keys.Length - 1;
        for (int order = 1; order <= LetterGrams.Longest; order++)
        {
            for (int i = 0; i + order <= letters.Length; i++)
            {
                uint key = LetterGrams.Hash(letters, i, order);
                int slot = (int)(key & (uint)mask);
                while (_offsets[slot] != 0 && _keys[slot] != key)
                {
                    slot = (slot + 1) & mask;
                }

                int at = _offsets[slot];
                if (at == 0)
                {
                    continue;
                }

                known[order - 1]++;
                for (int end = at + 1 + (_entries[at] * 2), entry = at + 1; entry < end; entry += 2)
                {
                    weights[_entries[entry]] += _entries[entry + 1];
                }
            }
        }

        int total = 0;
        foreach (int count in known)
        {
            total += count;
        }

        for (int language = 0; language < Codes.Length; language++)
        {
            double score = weights[language] / (double)_scale;
            for (int order = 0; order < LetterGrams.Longest; order++)
            {
                score += known[order] * (double)_constants[(language * LetterGrams.Longest) + order];
            }

            scores[language] = score;
        }

        return total;
    }
}
