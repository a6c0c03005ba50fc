namespace Recoupe.Training.Names;

/// <summary>How often words and phrases stand in names of each type.</summary>
internal sealed class GazetteerCounts
{
    /// <summary>How often a phrase is a name of each type.</summary>
    public SortedDictionary<uint, int[]> Phrases { get; } = [];

    /// <summary>How often a word stands where.</summary>
    public SortedDictionary<uint, WordCounts> Words { get; } = [];

    /// <summary>The counts of a phrase.</summary>
    public int[] Phrase(uint hash)
    {
        if (!Phrases.TryGetValue(hash, out int[]? counts))
        {
            Phrases[hash] = counts = new int[5];
        }

        return counts;
    }

    /// <summary>The counts of a word.</summary>
    public WordCounts Word(uint hash)
    {
        if (!Words.TryGetValue(hash, out WordCounts? counts))
        {
            Words[hash] = counts = new WordCounts();
        }

        return counts;
    }
}
