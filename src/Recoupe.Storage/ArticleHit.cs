namespace Recoupe.Storage;

/// <summary>An article that was found.</summary>
/// <param name="Heading">What lists show of it.</param>
public sealed record ArticleHit(ArticleHeading Heading);
