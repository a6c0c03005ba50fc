namespace Recoupe.Evaluation.Extraction;

/// <summary>Multisets of runs of four words, as scrapinghub's article-extraction-benchmark counts them.</summary>
internal static class Shingles
{
    private const int Length = 4;

    /// <summary>True positives, false positives and false negatives, scaled to sum to one; all zero for two empty texts.</summary>
    public static (double Found, double Extra, double Missed) Compare(string gold, string predicted)
    {
        Dictionary<string, int> expected = Count(gold);
        Dictionary<string, int> actual = Count(predicted);
        double found = expected.Sum(pair => Math.Min(pair.Value, actual.GetValueOrDefault(pair.Key)));
        double extra = actual.Values.Sum() - found;
        double missed = expected.Values.Sum() - found;
        double sum = found + extra + missed;
        return sum == 0 ? (0, 0, 0) : (found / sum, extra / sum, missed / sum);
    }

    private static Dictionary<string, int> Count(string text)
    {
        List<string> words = Words.Of(text);
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < Math.Max(1, words.Count - Length + 1) && words.Count > 0; i++)
        {
            string shingle = string.Join(' ', words.Skip(i).Take(Length));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
    }
}
