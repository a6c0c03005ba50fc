using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>The cross-check of a coverage: its articles, and every story they tell.</summary>
/// <param name="Articles">All articles, in the order they were given.</param>
/// <param name="Stories">The stories, in the order of their first article.</param>
public sealed record Dossier(IReadOnlyList<AnnotatedArticle> Articles, IReadOnlyList<Story> Stories);
