using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Copy that two articles of a story share.</summary>
/// <param name="First">The one article.</param>
/// <param name="Second">The other.</param>
/// <param name="Relation"><see cref="TieReason.Verbatim"/>, <see cref="TieReason.Partial"/>, <see cref="TieReason.Rewrite"/> or <see cref="TieReason.Translation"/>.</param>
/// <param name="Share">The part of the shorter text that is shared, 0 to 1.</param>
/// <param name="Direction">Who took from whom.</param>
public sealed record SharedCopy(AnnotatedArticle First, AnnotatedArticle Second, TieReason Relation, double Share, CopyDirection Direction)
{
    /// <summary>The shared passages, each as it stands in the first article and in the second.</summary>
    public IReadOnlyList<(Span First, Span Second)> Passages { get; init; } = [];
}
