namespace Recoupe.Reuse;

/// <summary>The words of all documents in the window, some three bytes a word: 16-bit hashes, and where the words stand.</summary>
/// <remarks>Documents are dense numbers, oldest first. Chunks of equal size hold them, so that nothing large is ever copied.</remarks>
internal sealed class WordStore
{
    private const int ChunkBits = 20;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly List<ushort[]> _wordChunks = [];
    private readonly List<byte[]> _layoutChunks = [];
    private long[] _wordStarts = new long[256];
    private long[] _layoutStarts = new long[256];
    private int[] _wordCounts = new int[256];
    private long _wordsUsed;
    private long _layoutUsed;
    private byte[] _encoded = new byte[4096];

    /// <summary>The number of documents.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes held.</summary>
    public long Bytes => (_wordChunks.Sum(c => (long)c.Length) * 2) + _layoutChunks.Sum(c => (long)c.Length) + (_wordStarts.Length * 20L);

    /// <summary>Adds a document of these words.</summary>
    /// <returns>Its number.</returns>
    public int Add(ReadOnlySpan<ushort> words, ReadOnlySpan<ScannedWord> layout)
    {
        if (Count == _wordStarts.Length)
        {
            Array.Resize(ref _wordStarts, Count * 2);
            Array.Resize(ref _layoutStarts, Count * 2);
            Array.Resize(ref _wordCounts, Count * 2);
        }

        int bytes = WordLayout.Encode(layout, ref _encoded);
        _wordStarts[Count] = Append(_wordChunks, words, ref _wordsUsed);
        _layoutStarts[Count] = Append(_layoutChunks, _encoded.AsSpan(0, bytes), ref _layoutUsed);
        _wordCounts[Count] = words.Length;
        return Count++;
    }

    /// <summary>The words of a document.</summary>
    public ReadOnlySpan<ushort> Words(int document) => Slice(_wordChunks, _wordStarts[document]).AsSpan(0, _wordCounts[document]);

    /// <summary>Where the words of a document stand.</summary>
    public void Layout(int document, ScannedText into)
    {
        into.Clear();
        WordLayout.Decode(Slice(_layoutChunks, _layoutStarts[document]), _wordCounts[document], into);
    }

    private static ArraySegment<T> Slice<T>(List<T[]> chunks, long start)
    {
        T[] chunk = chunks[(int)(start >> 32)];
        int at = (int)(start & uint.MaxValue);
        return new ArraySegment<T>(chunk, at, chunk.Length - at);
    }

    // A position is chunk number and offset; a document never spans two chunks.
    private static long Append<T>(List<T[]> chunks, ReadOnlySpan<T> items, ref long used)
    {
        int offset = (int)(used & uint.MaxValue);
        if (chunks.Count == 0 || offset + items.Length > chunks[^1].Length)
        {
            // The first chunk is small: most runs are.
            chunks.Add(new T[Math.Max(items.Length, chunks.Count == 0 ? ChunkSize >> 5 : ChunkSize)]);
            offset = 0;
        }

        items.CopyTo(chunks[^1].AsSpan(offset));
        long start = ((long)(chunks.Count - 1) << 32) | (uint)offset;
        used = start + items.Length;
        return start;
    }
}
