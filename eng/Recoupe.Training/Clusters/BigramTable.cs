namespace Recoupe.Training.Clusters;

/// <summary>What stands beside each word of a vocabulary, and how often.</summary>
internal sealed class BigramTable
{
    private BigramTable(int[] counts, (int Word, int Count)[][] before, (int Word, int Count)[][] after)
    {
        Counts = counts;
        Before = before;
        After = after;
    }

    /// <summary>How often each word was met.</summary>
    public int[] Counts { get; }

    /// <summary>The words in front of each word.</summary>
    public (int Word, int Count)[][] Before { get; }

    /// <summary>The words behind each word.</summary>
    public (int Word, int Count)[][] After { get; }

    /// <summary>Counts the neighbours in <paramref name="sentences"/>, which are numbers of words.</summary>
    public static BigramTable Of(IEnumerable<int[]> sentences, int words)
    {
        int[] counts = new int[words];
        Dictionary<long, int> pairs = [];
        foreach (int[] sentence in sentences)
        {
            for (int i = 0; i < sentence.Length; i++)
            {
                counts[sentence[i]]++;
                if (i > 0)
                {
                    long pair = ((long)sentence[i - 1] << 32) | (uint)sentence[i];
                    pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
                }
            }
        }

        List<(int, int)>[] before = new List<(int, int)>[words];
        List<(int, int)>[] after = new List<(int, int)>[words];
        for (int w = 0; w < words; w++)
        {
            before[w] = [];
            after[w] = [];
        }

        foreach ((long pair, int count) in pairs.OrderBy(entry => entry.Key))
        {
            int left = (int)(pair >> 32);
            int right = (int)(pair & 0xFFFFFFFF);
            after[left].Add((right, count));
            before[right].Add((left, count));
        }

        return new BigramTable(counts, [.. before.Select(list => list.ToArray())], [.. after.Select(list => list.ToArray())]);
    }
}
