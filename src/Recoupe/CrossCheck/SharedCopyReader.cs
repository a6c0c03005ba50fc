using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Takes the reuse relations that lie inside a story, but for those that share nothing but what somebody said and set phrases.</summary>
/// <remarks>Two reporters who heard one man write down the same words: that is one event, not one copy.</remarks>
internal static class SharedCopyReader
{
    // So many code units of the reporters' own words, or so many in one run, are more than titles, names and set phrases.
    private const int FewestOwn = 140;
    private const int LongestPhrase = 120;

    /// <summary>The relations of which both ends are among <paramref name="articles"/>, in their order.</summary>
    public static IReadOnlyList<SharedCopy> Read(IReadOnlyList<AnnotatedArticle> articles, IReadOnlyList<ReuseRelation> relations)
    {
        Dictionary<string, AnnotatedArticle> byId = articles.ToDictionary(article => article.Article.Id, StringComparer.Ordinal);
        List<SharedCopy> shared = [];
        foreach (ReuseRelation relation in relations)
        {
            if (byId.TryGetValue(relation.A, out AnnotatedArticle? first) && byId.TryGetValue(relation.B, out AnnotatedArticle? second)
                && (relation.Kind != ReuseKind.Partial || SharesNarration(first, relation)))
            {
                shared.Add(new SharedCopy(first, second, KindOf(relation.Kind), relation.Share, DirectionOf(relation.Direction))
                {
                    Passages = [.. relation.Passages.Select(passage => (passage.A, passage.B))],
                });
            }
        }

        return shared;
    }

    private static bool SharesNarration(AnnotatedArticle first, ReuseRelation relation)
    {
        bool[] quoted = QuotedStretches.Of(first.Text);
        int own = 0;
        int longest = 0;
        foreach (AlignedPassage passage in relation.Passages)
        {
            (int total, int run) = QuotedStretches.Outside(quoted, passage.A);
            own += total;
            longest = Math.Max(longest, run);
        }

        return own >= FewestOwn || longest >= LongestPhrase;
    }

    private static TieReason KindOf(ReuseKind kind) => kind switch
    {
        ReuseKind.Verbatim => TieReason.Verbatim,
        ReuseKind.Rewrite => TieReason.Rewrite,
        ReuseKind.Translation => TieReason.Translation,
        _ => TieReason.Partial,
    };

    private static CopyDirection DirectionOf(ReuseDirection direction) => direction switch
    {
        ReuseDirection.AToB => CopyDirection.FirstToSecond,
        ReuseDirection.BToA => CopyDirection.SecondToFirst,
        _ => CopyDirection.Unknown,
    };
}
