using System.Numerics;
using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>A word list of all language packs, looked up in folded text.</summary>
internal sealed class WordSet
{
    private const int MaxLength = 64;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // The lengths of the entries that begin, and end, with a character: one bit a length.
    private readonly Dictionary<char, ulong> _byFirst = [];
    private readonly Dictionary<char, ulong> _byLast = [];

    public WordSet(LanguageCatalog catalog, string file)
    {
        foreach (string code in catalog.Codes)
        {
            foreach (string line in catalog.Find(code)!.Lines(file))
            {
                string word = Folding.Fold(line);
                if (word.Length >= MaxLength)
                {
                    throw new FormatException($"{file} of {code}: {line} is longer than {MaxLength - 1} characters");
                }

                _words.Add(word);
                _byFirst[word[0]] = LengthsOf(_byFirst, word[0]) | (1UL << word.Length);
                _byLast[word[^1]] = LengthsOf(_byLast, word[^1]) | (1UL << word.Length);
            }
        }

        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = _words.Count == 0 ? 0 : _words.Max(word => word.Length);
    }

    /// <summary>The length of the longest entry.</summary>
    public int Longest { get; }

    public bool Contains(ReadOnlySpan<char> folded) => _lookup.Contains(folded);

    /// <summary>The length of the longest entry that <paramref name="folded"/> begins with and that ends with a word; 0 without one.</summary>
    public int LengthAtStart(ReadOnlySpan<char> folded)
    {
        ulong lengths = folded.IsEmpty ? 0 : LengthsOf(_byFirst, folded[0]);
        while (lengths != 0)
        {
            int length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (length <= folded.Length && LineKey.IsBoundary(folded, length) && _lookup.Contains(folded[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The length of the longest entry that <paramref name="folded"/> ends with and that begins with a word; 0 without one.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> folded)
    {
        ulong lengths = folded.IsEmpty ? 0 : LengthsOf(_byLast, folded[^1]);
        while (lengths != 0)
        {
            int length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (length <= folded.Length && LineKey.IsBoundary(folded, folded.Length - length) && _lookup.Contains(folded[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether an entry stands anywhere in <paramref name="folded"/>.</summary>
    public bool IsIn(ReadOnlySpan<char> folded)
    {
        for (int at = 0; at < folded.Length; at++)
        {
            if (LineKey.IsWordChar(folded[at]) && (at == 0 || !LineKey.IsWordChar(folded[at - 1])) && LengthAtStart(folded[at..]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static ulong LengthsOf(Dictionary<char, ulong> masks, char c) => masks.GetValueOrDefault(c);
}
