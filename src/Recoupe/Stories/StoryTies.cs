namespace Recoupe.Stories;

/// <summary>Sees when an article ties two stories that are one, and is slow to believe it: both must want the article, and one of the two the other.</summary>
internal sealed class StoryTies(StoryBook book, StrandTable strands, StoryEditor editor, JoinJudge judge, TermStatistics statistics, StoryOptions options)
{
    private readonly ArticleProfile _sum = new(options.MaxStoryTerms);

    /// <summary>The other story that the article shows to be the same as the one it joined; null without.</summary>
    /// <param name="profile">The article.</param>
    /// <param name="candidates">The strands it was compared with.</param>
    /// <param name="best">The one it joined.</param>
    /// <returns>The story to merge away, the one to merge it into, and the candidate that showed it.</returns>
    public (int From, int Into, Candidate Tie)? Find(ArticleProfile profile, List<Candidate> candidates, int best)
    {
        if (candidates[best].Probability < options.MergeThreshold)
        {
            return null;
        }

        Strand joined = strands[candidates[best].Strand]!;
        foreach (Candidate candidate in candidates)
        {
            Strand strand = strands[candidate.Strand]!;
            if (strand.Story == joined.Story || candidate.Probability < options.MergeThreshold || editor.ArePartedByUser(strand.Story, joined.Story) || !Resembles(profile, strand, candidates[best].Strand))
            {
                continue;
            }

            (int a, int b) = (joined.Story, strand.Story);
            bool away = book[b].Size < book[a].Size || (book[b].Size == book[a].Size && b > a);
            return away ? (b, a, candidate) : (a, b, candidate);
        }

        return null;
    }

    // Asks the join decision about the sum of one story as if it were an article.
    private bool Resembles(ArticleProfile article, Strand strand, int other)
    {
        ReadOnlySpan<ulong> entries = strand.Centroid.Entries;
        if (entries.Length > _sum.Terms.Length)
        {
            return false;
        }

        double norm = 0;
        for (int i = 0; i < entries.Length; i++)
        {
            uint term = TermVector.Term(entries[i]);
            (_sum.Terms[i], _sum.Kinds[i], _sum.Rarity[i]) = (term, TermVector.Kind(entries[i]), statistics.Rarity(term));
            _sum.Weights[i] = TermVector.Share(entries[i]) * _sum.Rarity[i];
            norm += (double)_sum.Weights[i] * _sum.Weights[i];
        }

        for (int i = 0; i < entries.Length; i++)
        {
            _sum.Weights[i] /= (float)Math.Sqrt(norm);
        }

        (_sum.Count, _sum.Language, _sum.Words) = (entries.Length, strand.Language, article.Words);
        _sum.Time = article.Time == long.MinValue ? long.MinValue : strand.Last;
        _sum.Index();
        Candidate candidate = new() { Strand = other, Whole = strands[other]!.Centroid.Compare(_sum) };
        judge.Judge(_sum, ref candidate);
        return candidate.Probability >= options.Threshold;
    }
}
