using Recoupe.Text;

namespace Recoupe.Storage;

/// <summary>One version of an article, read back.</summary>
/// <param name="Article">The article with its layers, tokens included.</param>
/// <param name="Version">The number of the version, from 1.</param>
/// <param name="Seen">When it came in.</param>
/// <param name="Story">The story the article is in now.</param>
/// <param name="Sequence">Its place in the order of arrivals.</param>
public sealed record StoredArticle(AnnotatedArticle Article, int Version, DateTimeOffset Seen, string Story, long Sequence);
