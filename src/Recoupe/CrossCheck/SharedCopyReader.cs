using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Takes the reuse relations that lie inside a story.</summary>
internal static class SharedCopyReader
{
    /// <summary>The relations of which both ends are among <paramref name="articles"/>, in their order.</summary>
    public static IReadOnlyList<SharedCopy> Read(IReadOnlyList<AnnotatedArticle> articles, IReadOnlyList<ReuseRelation> relations)
    {
        Dictionary<string, AnnotatedArticle> byId = articles.ToDictionary(article => article.Article.Id, StringComparer.Ordinal);
        List<SharedCopy> shared = [];
        foreach (ReuseRelation relation in relations)
        {
            if (byId.TryGetValue(relation.A, out AnnotatedArticle? first) && byId.TryGetValue(relation.B, out AnnotatedArticle? second))
            {
                shared.Add(new SharedCopy(first, second, KindOf(relation.Kind), relation.Share, DirectionOf(relation.Direction))
                {
                    Passages = [.. relation.Passages.Select(passage => (passage.A, passage.B))],
                });
            }
        }

        return shared;
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
