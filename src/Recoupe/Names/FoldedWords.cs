using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>A table of folded words that is asked with words of a text, without copying them.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class FoldedWords<T>
{
    private const int LongestWord = 40;

    private readonly Dictionary<string, T> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Makes a table of rows.</summary>
    public FoldedWords(IEnumerable<(string Word, T Value)> rows)
    {
        foreach ((string word, T value) in rows)
        {
            _words.TryAdd(Folding.Fold(word), value);
        }

        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the table has <paramref name="word"/>, and what it knows of it.</summary>
    public bool Find(ReadOnlySpan<char> word, out T? value)
    {
        value = default;
        if (word.Length is 0 or > LongestWord || _words.Count == 0)
        {
            return false;
        }

        Span<char> folded = stackalloc char[LongestWord];
        for (int i = 0; i < word.Length; i++)
        {
            folded[i] = Folding.Fold(word[i]);
        }

        return _lookup.TryGetValue(folded[..word.Length], out value);
    }

    /// <summary>Whether the table has <paramref name="word"/>.</summary>
    public bool Has(ReadOnlySpan<char> word) => Find(word, out _);
}
