namespace Recoupe.Storage;

/// <summary>A figure that was found.</summary>
/// <param name="Heading">The article it stands in.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">Its value, the lower end of a range.</param>
/// <param name="UpperValue">The upper end of a range, else null.</param>
/// <param name="Unit">Its unit, as the contract names units.</param>
/// <param name="Text">The stretch of text.</param>
public sealed record FigureHit(ArticleHeading Heading, int Start, int End, double Value, double? UpperValue, string Unit, string Text);
