namespace Recoupe.Stories;

/// <summary>Names what an article shares with a story.</summary>
internal static class EvidenceReader
{
    private const int Most = 8;

    /// <summary>The weightiest shared terms that stand in the text, at most eight.</summary>
    public static StoryEvidence[] Read(ArticleProfile profile, TermVector story)
    {
        List<StoryEvidence> best = new(Most + 1);
        foreach (ulong entry in story.Entries)
        {
            int index = profile.IndexOf(TermVector.Term(entry));
            if (index < 0 || profile.Spans[index].IsEmpty)
            {
                continue;
            }

            double weight = (double)profile.Weights[index] * profile.Weights[index];
            StoryEvidence found = new(profile.Spans[index], Kind(profile.Kinds[index]), weight);
            int at = best.Count;
            while (at > 0 && IsBefore(found, best[at - 1]))
            {
                at--;
            }

            if (at < Most)
            {
                best.Insert(at, found);
                if (best.Count > Most)
                {
                    best.RemoveAt(Most);
                }
            }
        }

        return [.. best];
    }

    private static string Kind(TermKind kind) =>
        (kind & TermKind.Date) != 0 ? "date" : (kind & TermKind.Number) != 0 ? "number" : (kind & TermKind.Name) != 0 ? "name" : "term";

    private static bool IsBefore(in StoryEvidence x, in StoryEvidence y) =>
        x.Weight > y.Weight || (x.Weight == y.Weight && x.Span.CompareTo(y.Span) < 0);
}
