namespace Recoupe.Reuse;

/// <summary>The words of one text as flat arrays, reused from text to text.</summary>
internal sealed class ScannedText
{
    private ulong[] _hashes = new ulong[1024];
    private uint[] _stems = new uint[1024];
    private ScannedWord[] _words = new ScannedWord[1024];

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The 64-bit hashes of the folded words.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    /// <summary>The hashes of the stems of the words.</summary>
    public ReadOnlySpan<uint> Stems => _stems.AsSpan(0, Count);

    /// <summary>The words.</summary>
    public Span<ScannedWord> Words => _words.AsSpan(0, Count);

    /// <summary>Forgets the text.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a word at the end.</summary>
    public void Add(ulong hash, uint stem, in ScannedWord word)
    {
        if (Count == _hashes.Length)
        {
            Array.Resize(ref _hashes, Count * 2);
            Array.Resize(ref _stems, Count * 2);
            Array.Resize(ref _words, Count * 2);
        }

        _hashes[Count] = hash;
        _stems[Count] = stem;
        _words[Count++] = word;
    }
}
