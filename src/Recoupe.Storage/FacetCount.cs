namespace Recoupe.Storage;

/// <summary>How many of the articles found share a value.</summary>
/// <param name="Facet"><c>source</c>, <c>language</c> or <c>month</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Articles">How many.</param>
public sealed record FacetCount(string Facet, string Value, int Articles);
