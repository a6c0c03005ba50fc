using Recoupe.Text;

namespace Recoupe.Formats;

/// <summary>An article as an input gave it, with the layers that came along.</summary>
/// <param name="Article">The article.</param>
/// <param name="Given">The layers found under <c>annotations</c>, named in <see cref="Annotations.Present"/>; those are taken as given.</param>
public sealed record ArticleInput(Article Article, Annotations Given);
