using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>What one article leaves out although two or more origins carry it, as indices into the story's lists.</summary>
/// <param name="Article">The article.</param>
/// <param name="Utterances">Indices of utterances.</param>
/// <param name="Figures">Indices of figures.</param>
/// <param name="Statements">Indices of statements.</param>
public sealed record Omission(AnnotatedArticle Article, IReadOnlyList<int> Utterances, IReadOnlyList<int> Figures, IReadOnlyList<int> Statements);
