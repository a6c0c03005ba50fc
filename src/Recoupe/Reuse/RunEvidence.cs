namespace Recoupe.Reuse;

/// <summary>Weighs the runs of words that two articles of one story share: words that few of the story's articles have, and that are no quotation.</summary>
internal static class RunEvidence
{
    // Of a quotation, which both may have heard, so much of the weight remains.
    private const double QuotedWeight = 0.25;

    // What a set phrase weighs that two reporters of one event may both use.
    private const double SetPhrase = 2;

    /// <summary>The weight of one run beyond a set phrase's.</summary>
    public static double Of(WordMatch match, CopyText a, CopyText b, StoryWords words)
    {
        double sum = 0;
        for (int i = match.AStart; i < match.AEnd; i++)
        {
            double weight = words.Weight(a, i);
            sum += a.Layout[i].Quoted ? weight * QuotedWeight : weight;
        }

        double kept = (double)match.Matched / Math.Max(match.AEnd - match.AStart, match.BEnd - match.BStart);
        return Math.Max(0, (sum * kept) - SetPhrase);
    }
}
