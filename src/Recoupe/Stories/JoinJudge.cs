namespace Recoupe.Stories;

/// <summary>Decides which of the strands that were found an article belongs to most likely.</summary>
internal sealed class JoinJudge(JoinModel model, StrandTable strands)
{
    private const int TitleWords = 30;
    private const int ShortWords = 150;

    private readonly double[] _features = new double[JoinFeatures.Names.Count];

    /// <summary>The kind of input that an article of so many words is.</summary>
    public static ArticleLength LengthOf(int words) =>
        words <= TitleWords ? ArticleLength.Title : words <= ShortWords ? ArticleLength.Short : ArticleLength.Full;

    /// <summary>Gives each candidate its probability.</summary>
    /// <returns>The index of the likeliest; -1 without any.</returns>
    public int Judge(ArticleProfile profile, List<Candidate> candidates)
    {
        int best = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            Judge(profile, ref candidate);
            candidates[i] = candidate;
            if (best < 0 || candidate.Probability > candidates[best].Probability)
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>Gives a candidate its probability.</summary>
    public void Judge(ArticleProfile profile, ref Candidate candidate)
    {
        Strand strand = strands[candidate.Strand]!;
        JoinFeatures.Compute(profile, strand, candidate, out int nearest, _features);
        bool same = string.Equals(strand.Language, profile.Language, StringComparison.Ordinal);
        candidate.Probability = model.Probability(JoinModel.Kind(LengthOf(profile.Words), same), _features);
        candidate.Nearest = nearest < strand.Articles.Length ? strand.Articles[nearest] : -1;
    }
}
