namespace Recoupe.Reading.Html;

/// <summary>Why the article of a page is what it is.</summary>
/// <param name="Body">The element that was taken for the article's, by its path: <c>html > body > div.story > article</c>.</param>
/// <param name="Why">Why that element and no other.</param>
/// <param name="Removals">What was not taken, in the order of the page.</param>
public sealed record PageExplanation(string Body, string Why, IReadOnlyList<PageRemoval> Removals);
