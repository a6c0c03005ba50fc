using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Articles whose text has one origin: one is copied from the other, or both take the same agency's copy.</summary>
/// <remarks>An origin is one of the text, not of the event: several independent reports of one speech are several origins.</remarks>
/// <param name="Articles">The articles, in the order of the story.</param>
/// <param name="Why">What ties them; empty for an article that stands alone.</param>
public sealed record Origin(IReadOnlyList<AnnotatedArticle> Articles, IReadOnlyList<OriginTie> Why);
