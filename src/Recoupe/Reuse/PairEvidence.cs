namespace Recoupe.Reuse;

/// <summary>Weighs what a pair shares: a word counts for as much as the grams around it are rare.</summary>
internal static class PairEvidence
{
    // Up to this many holders a gram is as good as unique: one family of copies.
    private const int RareUpTo = 8;

    // Evidence of so many rare words scores one half.
    private const double HalfWords = 10;

    // Words that two long texts of one language share in a run without either having copied.
    private const double ByChance = 5;

    // Words that may stand behind a closing notice.
    private const int MaxAfter = 4;

    // A pair that shares this much of the shorter text is a copy however many others there are.
    private const double ViralShare = 0.5;

    /// <summary>The weight of the words around a gram that <paramref name="frequency"/> documents hold.</summary>
    public static double Weight(int frequency, int commonFrom) =>
        frequency <= RareUpTo ? 1
        : frequency >= commonFrom ? 0
        : 1 - (Math.Log((double)frequency / RareUpTo) / Math.Log((double)commonFrom / RareUpTo));

    /// <summary>The score of <paramref name="rareWords"/> rare words.</summary>
    public static double Score(double rareWords) => rareWords / (rareWords + HalfWords);

    /// <summary>The rare words of the runs, summed, each run less what chance gives.</summary>
    /// <param name="matches">The runs, A being the side of the fingerprints.</param>
    /// <param name="positions">Where the grams stand, in order.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="aWords">The number of words of A.</param>
    /// <param name="bWords">The number of words of B.</param>
    /// <param name="kept">Set for each run that is evidence.</param>
    public static double RareWords(ReadOnlySpan<WordMatch> matches, ReadOnlySpan<int> positions, ReadOnlySpan<float> weights, int aWords, int bWords, Span<bool> kept)
    {
        int shared = 0;
        double rare = 0;
        double all = 0;
        for (int m = 0; m < matches.Length; m++)
        {
            WordMatch match = matches[m];
            double mean = MeanWeight(match, positions, weights);
            bool closing = IsClosing(match, aWords, bWords);
            if (closing && mean < 1)
            {
                // What ends many texts is a notice of the outlet, not copy.
                mean *= mean * 0.5;
            }

            kept[m] = mean > 0.2;
            rare += Math.Max(0, (mean * match.Matched) - ByChance);
            if (!closing)
            {
                shared += match.Matched;
                all += Math.Max(0, match.Matched - ByChance);
            }
        }

        if (shared < Math.Min(aWords, bWords) * ViralShare)
        {
            return rare;
        }

        for (int m = 0; m < matches.Length; m++)
        {
            kept[m] |= !IsClosing(matches[m], aWords, bWords);
        }

        return Math.Max(rare, all);
    }

    // The run stands at the end of both texts and is not most of them.
    private static bool IsClosing(WordMatch match, int aWords, int bWords) =>
        aWords - match.AEnd <= MaxAfter && bWords - match.BEnd <= MaxAfter
        && (match.AEnd - match.AStart < aWords * ViralShare || match.BEnd - match.BStart < bWords * ViralShare);

    private static double MeanWeight(WordMatch match, ReadOnlySpan<int> positions, ReadOnlySpan<float> weights)
    {
        int at = positions.BinarySearch(match.AStart);
        at = at < 0 ? ~at : at;
        double sum = 0;
        int count = 0;
        for (; at < positions.Length && positions[at] + Fingerprints.GramLength <= match.AEnd; at++, count++)
        {
            sum += weights[at];
        }

        return count == 0 ? 0.5 : sum / count;
    }
}
