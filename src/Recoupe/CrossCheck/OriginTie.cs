using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Why two articles have one origin.</summary>
/// <param name="First">The one article.</param>
/// <param name="Second">The other.</param>
/// <param name="Reason">The kind of evidence.</param>
/// <param name="Agency">The agency or outlet that both credit; null for shared copy.</param>
/// <param name="Share">The part of the shorter text that is shared, 0 to 1; 0 for a credit.</param>
public sealed record OriginTie(AnnotatedArticle First, AnnotatedArticle Second, TieReason Reason, string? Agency, double Share);
