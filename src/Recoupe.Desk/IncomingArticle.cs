using Recoupe.Text;

namespace Recoupe.Desk;

/// <summary>An article on its way to the desk.</summary>
/// <param name="Article">The article as it was read.</param>
/// <param name="Given">The layers it brought.</param>
/// <param name="Origin">The feed, file or address it came from; null when not known.</param>
public sealed record IncomingArticle(Article Article, Annotations Given, string? Origin = null);
