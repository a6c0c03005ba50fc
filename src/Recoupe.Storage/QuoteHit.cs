namespace Recoupe.Storage;

/// <summary>A quote that was found.</summary>
/// <param name="Heading">The article it stands in.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind"><c>direct</c>, <c>indirect</c> or <c>mixed</c>.</param>
/// <param name="Speaker">Who says it; null when the article does not show it.</param>
/// <param name="Text">The stretch of text.</param>
public sealed record QuoteHit(ArticleHeading Heading, int Start, int End, string Kind, string? Speaker, string Text);
