using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reading.Leftovers;

/// <summary>A word list of all language packs, looked up in folded text.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordSet(LanguageCatalog catalog, string file)
    {
        foreach (string code in catalog.Codes)
        {
            foreach (string line in catalog.Find(code)!.Lines(file))
            {
                _words.Add(Folding.Fold(line));
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
        for (int length = Math.Min(Longest, folded.Length); length > 0; length--)
        {
            if (LineKey.IsBoundary(folded, length) && _lookup.Contains(folded[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The length of the longest entry that <paramref name="folded"/> ends with and that begins with a word; 0 without one.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> folded)
    {
        for (int length = Math.Min(Longest, folded.Length); length > 0; length--)
        {
            if (LineKey.IsBoundary(folded, folded.Length - length) && _lookup.Contains(folded[^length..]))
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
}
