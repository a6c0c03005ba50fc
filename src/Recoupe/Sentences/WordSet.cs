namespace Recoupe.Sentences;

/// <summary>A list of words, looked up by stretches of text without making strings; see <see cref="SpellingComparer"/> for what counts as equal.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordSet(IEnumerable<string> words)
    {
        _words = new HashSet<string>(words, SpellingComparer.Instance);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = _words.Count == 0 ? 0 : _words.Max(word => word.Length);
    }

    /// <summary>The length of the longest word, in code units; nothing longer needs to be looked up.</summary>
    public int Longest { get; }

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= Longest && _lookup.Contains(word);
}
